// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterrepository.h"
#include "ui/settings/settingssection.h"

#include <map>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace redress {

class CellTableModel;
class FactForm;
class RecordTable;

/// The letters of the council: the text of each, its own ones, and the words that stand in all.
class LettersSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit LettersSection(PageHost &host, QWidget *parent = nullptr);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;

private:
    void construct();
    QWidget *makeList();
    QWidget *makeEditor();
    void connectAll();
    void fillList();
    void fillWords();
    void show(const std::optional<LetterTemplate> &letter);
    void leaveTo(int row);
    void begin();
    void retire();
    void insertField();
    void checkText();
    void showButtons();
    LetterTemplate typed() const;
    std::map<LetterWords, QString> typedWords() const;
    bool isLetterModified() const;
    bool saveChecks();

    std::vector<LetterTemplate> m_letters;
    std::optional<LetterTemplate> m_before; ///< The letter that is shown.
    QString m_shown;                        ///< Its name, to be found again after a change.
    bool m_isNew = false;
    bool m_isShowing = false;
    std::map<LetterWords, QString> m_storedWords;
    CellTableModel *m_model = nullptr;
    RecordTable *m_list = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_field = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLabel *m_check = nullptr;
    FactForm *m_form = nullptr;
    FactForm *m_wordsForm = nullptr;
    std::map<LetterWords, QPlainTextEdit *> m_words;
    QCheckBox *m_checks = nullptr;
    bool m_areChecked = false; ///< As it is stored.
};

} // namespace redress
