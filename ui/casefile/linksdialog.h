// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/caselinks.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace redress {

class CellTableModel;
class ChoiceBox;
class FactForm;
class PageHost;
class RecordTable;

/// Which cases belong to a case, and which became part of it; links them, makes two one, and takes
/// them apart again. \source features 80
class LinksDialog final : public FormDialog
{
    Q_OBJECT

public:
    LinksDialog(PageHost &host, const CaseRecord &record, QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const QString &words);
    /// This case is part of another now.
    void merged(CaseId into);

protected:
    void record() override;

private:
    enum class Way { Link, MergeOther, MergeThis, Unlink, TakeApart };

    void construct();
    void read();
    void offerWays();
    void adopt();
    void warnOfEarlier(const CaseRecord &other);
    Way way() const;
    qint64 target() const; ///< Of the link or number that is taken apart.
    std::optional<CaseId> other();
    bool judge();
    void doLink(CaseId other);
    void doMerge(CaseId from, CaseId into);
    void doTakeApart();
    void finish(const Result<ChangeSetId> &unit, const CaseRecord &owner, const QString &what);

    PageHost &m_host;
    CaseRecord m_case;
    std::vector<CaseLink> m_links;
    std::vector<MergedNumber> m_numbers;
    CellTableModel *m_model;
    RecordTable *m_table;
    FactForm *m_form;
    ChoiceBox *m_way;
    QLineEdit *m_other;
    ChoiceBox *m_kind;
    QLineEdit *m_note;
    QCheckBox *m_issues;
    QLineEdit *m_reason;
    QLabel *m_preview;
};

} // namespace redress
