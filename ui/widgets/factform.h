// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;

namespace redress {

class StatusLabel;

/// Facts in one column: label, field, and beneath the field a hint or what is wrong with it. Each
/// label is the buddy of its field; hint and fault are read aloud with it.
class FactForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FactForm(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    /// \param key by which the field is spoken of; its object name is the key and "Field".
    /// \param label with a mnemonic; for a check box empty, its own text is its label.
    void addField(const QString &key, const QString &label, QWidget *field,
                  const QString &hint = {});

    /// Keeps and puts back with what is typed what no field shows. \param name how it is spoken of.
    /// \param read gives it as typedText() does.
    void addKept(const QString &key, const QString &name, std::function<QJsonObject()> read,
                 std::function<void(const QJsonObject &)> put);

    /// Puts a button at the right of a field; Tab goes to it next.
    void addBeside(const QString &key, QWidget *button);

    /// Says in its label that a field has to be filled in. \source ux 4
    void setRequired(const QString &key);

    /// Lets a line of text take the room that there is, as far as one reads with ease.
    void setWide(const QString &key);

    QWidget *field(const QString &key) const;
    void setFieldVisible(const QString &key, bool isVisible);
    void setHint(const QString &key, const QString &hint);
    /// Says what is wrong with a field and what is allowed; empty: nothing is.
    void setFault(const QString &key, const QString &fault);
    /// Says beneath a field what is odd and yet allowed; a fault stands in its place.
    void setWarning(const QString &key, const QString &warning);
    QString warning(const QString &key) const;
    void clearFaults();
    QString fault(const QString &key) const;
    /// In the order of the form.
    QStringList faults() const;
    /// The same with the labels of their fields, for the list at the top of a form.
    struct Fault {
        QString label;
        QString words;
        QWidget *field = nullptr;
    };
    std::vector<Fault> faultsWithLabels() const;

    /// The keys of the fields that are shown, in their order.
    QStringList keys() const;
    /// Those of addKept().
    QStringList keptKeys() const;
    /// The label of a field without its mnemonic.
    QString name(const QString &key) const;

    /// What stands in all fields, shown or not, by their keys, to be kept and put back.
    QJsonObject typed() const;
    /// Puts what typed() gave back into the fields that \p fields names, in the order of the form;
    /// what no field shows comes first.
    void setTyped(const QJsonObject &fields);

private:
    struct Line {
        QString key;
        QString name; ///< The label without its mnemonic.
        QLabel *label = nullptr;
        QWidget *field = nullptr;
        QWidget *beside = nullptr;
        QLabel *hint = nullptr;
        StatusLabel *fault = nullptr;
        QString hintWords;
        QString faultWords;
        QString warningWords;
        int gapRow = 0;
        bool isVisible = true;
    };

    struct Kept {
        QString key;
        QString name;
        std::function<QJsonObject()> read;
        std::function<void(const QJsonObject &)> put;
    };

    Line *line(const QString &key);
    const Line *line(const QString &key) const;
    void show(Line &line);

    QGridLayout *m_grid;
    std::vector<Line> m_lines;
    std::vector<Kept> m_kept;
    int m_row = 0;
};

} // namespace redress
