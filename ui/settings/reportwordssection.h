// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

#include <QHash>

#include <utility>
#include <vector>

class QLineEdit;

namespace redress {

class FactForm;

/// What the council's reports say of themselves: committee, author, contact and so on. Each is a
/// field that the text of a report may name.
class ReportWordsSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ReportWordsSection(PageHost &host, QWidget *parent = nullptr);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHash<QString, QString> typed() const;
    void show(const QHash<QString, QString> &words);

    FactForm *m_form;
    std::vector<std::pair<QString, QLineEdit *>> m_fields; ///< By the names of the words.
    QHash<QString, QString> m_stored;
    bool m_isShowing = false;
};

} // namespace redress
