// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterrepository.h"
#include "ui/settings/settingssection.h"

#include <map>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace redress {

class FactForm;

/// The council itself: its name, and how it is written to and reached. Its directorates and
/// services are a section of their own.
class CouncilSection final : public SettingsSection
{
    Q_OBJECT

public:
    CouncilSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;

private:
    struct Facts {
        QString name;
        QString language; ///< Of papers.
        std::map<LetterWords, QString> words;

        bool operator==(const Facts &) const = default;
    };

    QLayout *constructCarrying(QWidget *content);
    void exportSettings();
    void importSettings();
    Facts typed() const;
    void show(const Facts &facts);

    FactForm *m_form;
    QLineEdit *m_name;
    QComboBox *m_language;
    std::map<LetterWords, QPlainTextEdit *> m_words;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    Facts m_stored;
    bool m_isShowing = false;
};

} // namespace redress
