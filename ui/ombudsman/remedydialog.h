// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/ombudsman.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// What the Ombudsman, an investigator or a panel recommended: which remedy, how much, whether the
/// council accepts it and why not, by when, what shows that it was done, and who was satisfied
/// when. \source domain 3.1, 4.6
class RemedyDialog final : public FormDialog
{
    Q_OBJECT

public:
    RemedyDialog(PageHost &host, const OmbudsmanRecord &of, const RemedyFacts &remedy,
                 QWidget *parent = nullptr);
    /// Of an investigator or a panel, at a stage of \p dossier.
    RemedyDialog(PageHost &host, const CaseDossier &dossier, const RemedyFacts &remedy,
                 QWidget *parent = nullptr);

    RemedyFacts remedy() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    RemedyDialog(PageHost &host, const QString &about, const RemedyFacts &remedy, QWidget *parent);
    void construct();
    void constructStage(const CaseDossier &dossier);
    void fill();
    void adoptCategory();
    void adoptAnswer();
    QString recordedWords(const RemedyFacts &made) const;
    void record() override;

    PageHost &m_host;
    std::optional<OmbudsmanRecord> m_of; ///< Nothing for one of a stage.
    std::optional<CaseRecord> m_case;    ///< That of the stage.
    RemedyFacts m_remedy;
    FactForm *m_form;
    ChoiceBox *m_source = nullptr; ///< Of a stage alone, as the next.
    ChoiceBox *m_stage = nullptr;
    ChoiceBox *m_category;
    QLineEdit *m_amount;
    QPlainTextEdit *m_description;
    ChoiceBox *m_answer;
    QPlainTextEdit *m_refusal;
    DateEdit *m_dueOn;
    DateEdit *m_agreedTo;
    DateEdit *m_completedOn;
    DateEdit *m_sentOn;
    QPlainTextEdit *m_evidence;
    DateEdit *m_satisfiedOn;
};

} // namespace redress
