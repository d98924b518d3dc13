// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

namespace redress {

class StatusLabel;

/// A small form that is recorded at once: a heading, the form, what went wrong, and two buttons.
/// Enter records, Esc goes back. Deletes itself when it is closed.
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

protected:
    /// Puts the form in its place; it scrolls where there is no room.
    void setForm(QWidget *form);
    QDialogButtonBox *buttons() const { return m_buttons; }
    virtual void record() = 0;

private:
    QVBoxLayout *m_place;
    StatusLabel *m_notice;
    StatusLabel *m_fault;
    QDialogButtonBox *m_buttons;
};

} // namespace redress
