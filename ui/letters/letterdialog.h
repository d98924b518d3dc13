// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/casedocuments.h"
#include "core/letters/lettervalues.h"
#include "ui/shell/formdraft.h"

#include <QDialog>
#include <QTimer>

#include <map>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QSplitter;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;
class StatusLabel;

/// A letter of a case: which one, to whom, about which stage; what is missing for it, each with a
/// field of its own; and its text, filled in and open for change. It is kept on the case, saved or
/// printed once nothing is missing. What is written stands in the file as a draft within five
/// seconds, until the letter is kept or given up. Deletes itself when it is closed.
class LetterDialog final : public QDialog
{
    Q_OBJECT

public:
    LetterDialog(PageHost &host, LetterSource source, std::vector<LetterTemplate> letters,
                 QWidget *parent = nullptr);
    ~LetterDialog() override;

    /// Goes to a letter; what was typed of the one before it goes.
    void choose(const QString &letter);
    /// The letter as it stands now, with what was typed for what is missing.
    MergedLetter made() const;

Q_SIGNALS:
    /// The letter is on the case.
    /// \param next the step that sending it is, where the ledger does not have it yet.
    void kept(const QString &words, redress::DocumentId document,
              const std::optional<redress::Act> &next);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void construct();
    void divide();
    QWidget *makeForm();
    QWidget *makeText();
    QWidget *makeButtons();
    void connectAll();
    void fillChoices();
    void refill();
    void changeChoice();
    void showMissing();
    void addMissing(const QString &field);
    void showProof();
    void showPerson();
    const LetterTemplate &letter() const;
    const LetterPerson *recipient() const;
    int stage() const;
    QDate datedOn() const;
    LetterValues values() const;
    LetterValues typed() const;
    QString typedFor(const QString &field) const;
    std::optional<Act> nextStep() const;
    /// The letter as a paper; nothing if something is missing, which is then said.
    std::optional<Document> document();
    QString proposedName(const QString &ending) const;
    void keep();
    void save();
    void print();
    void setFault(const QString &words);
    bool mayReplaceText();

    FormDraft::About draftAbout() const;
    /// What a person has written of the letter; empty: nothing.
    QJsonObject written() const;
    void beginDrafts();
    void putBackDraft();
    void keepDraft();

    PageHost &m_host;
    LetterSource m_source;
    std::vector<LetterTemplate> m_letters;
    bool m_isCramped = false;
    bool m_isFilling = false;
    bool m_isTextTyped = false;
    bool m_areAnswersChecked = false; ///< The council wants answers to be read before they go.
    std::map<QString, QWidget *> m_missing; ///< Fields that were asked for, by their names.
    QTimer m_settle;                        ///< While the text is being typed.
    FactForm *m_form = nullptr;
    FactForm *m_missingForm = nullptr;
    QLabel *m_missingTitle = nullptr;
    ChoiceBox *m_letter = nullptr;
    ChoiceBox *m_recipient = nullptr;
    ChoiceBox *m_stage = nullptr;
    DateEdit *m_datedOn = nullptr;
    DateEdit *m_sentOn = nullptr;
    QCheckBox *m_proves = nullptr;
    QLabel *m_person = nullptr;
    QSplitter *m_splitter = nullptr;
    QPlainTextEdit *m_text = nullptr;
    StatusLabel *m_fault = nullptr;
    StatusLabel *m_notice = nullptr; ///< Of a draft that stands in the form again.
    QJsonObject m_draft;             ///< What the file has of written(); empty: nothing.
    QTimer m_draftTimer;
};

} // namespace redress
