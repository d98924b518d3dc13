// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QString>

#include <utility>
#include <vector>

class QDialogButtonBox;
class QVBoxLayout;

namespace redress {

class StatusLabel;

/// A small form that is recorded at once: a heading, the form, what went wrong, and two buttons.
/// Enter records, Esc goes back; where something was typed, it asks first, and Esc once more gives
/// it up. Deletes itself when it is closed. \source ux 2, "never discards typing without asking"
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param recordWords the button that records, named by what it does.
    FormDialog(const QString &title, const QString &about, const QString &recordWords,
               QWidget *parent = nullptr);

    /// What is to be known of what stands in the form, above it; empty: nothing.
    void setNotice(const QString &words);
    /// What kept it from being recorded; empty: nothing.
    void setFault(const QString &words);

    /// Takes what stands in the fields for what they had at first: all else was typed. Done when
    /// the form is shown, if it was not done before.
    void keepFirst();

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

    /// Puts the form in its place; it scrolls where there is no room.
    void setForm(QWidget *form);
    QDialogButtonBox *buttons() const { return m_buttons; }
    virtual void record() = 0;

private:
    void focusFirst();
    bool hasTyped() const;
    void ask();
    void withdrawQuestion();

    QVBoxLayout *m_place;
    QWidget *m_form = nullptr;
    StatusLabel *m_notice;
    StatusLabel *m_fault;
    StatusLabel *m_question;
    QDialogButtonBox *m_buttons;
    QString m_cancelWords;
    std::vector<std::pair<QPointer<QWidget>, QString>> m_first; ///< What fields for texts had.
    bool m_isKept = false;
};

} // namespace redress
