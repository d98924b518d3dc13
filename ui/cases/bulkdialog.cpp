// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/bulkdialog.h"

#include "core/base/dates.h"
#include "core/store/referencedata.h"
#include "ui/casefile/recordfields.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/undosteps.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Fate = BulkRow::Fate;

constexpr qint64 kTakenAway = 0; ///< In the place of an id: the fact is to be none.
constexpr int kRowsShown = 12;

std::optional<UserList> listOf(BulkFact fact)
{
    switch (fact) {
    case BulkFact::ContactMethod:
        return UserList::ContactMethod;
    case BulkFact::ComplainantType:
        return UserList::ComplainantType;
    case BulkFact::Theme:
        return UserList::Theme;
    case BulkFact::Advocate:
        return UserList::Advocate;
    default:
        return std::nullopt;
    }
}

/// What is refused stands first: it wants to be read.
int rankOf(Fate fate)
{
    return fate == Fate::Refused ? 0 : fate == Fate::Changes ? 1 : 2;
}

CellTableModel::Row cellsOf(const BulkRow &row)
{
    const QString none = BulkDialog::tr("none", "a fact that is not known");
    const auto orNone = [&](const QString &words) { return words.isEmpty() ? none : words; };
    switch (row.fate) {
    case Fate::Refused:
        return {{row.reference},
                {orNone(row.before)},
                {orNone(row.before)},
                {BulkDialog::tr("stays: %1", "why").arg(row.refusal), 0, StatusShape::Late}};
    case Fate::IsSoAlready:
        return {{row.reference},
                {orNone(row.before)},
                {orNone(row.before)},
                {BulkDialog::tr("is so already"), 2, StatusShape::None, true}};
    case Fate::Changes:
        break;
    }
    return {{row.reference},
            {orNone(row.before)},
            {orNone(row.after)},
            {BulkDialog::tr("changes"), 1, StatusShape::InTime}};
}

} // namespace

BulkDialog::BulkDialog(PageHost &host, Task task, QWidget *parent)
    : FormDialog(task.title, task.about, tr("Change"), parent)
    , m_host(host)
    , m_task(std::move(task))
    , m_form(new FactForm)
    , m_scope(new ChoiceBox(m_form))
    , m_fact(new ChoiceBox(m_form))
    , m_value(new ChoiceBox(m_form))
    , m_reason(makeTextField(2, m_form))
    , m_summary(new TextLabel(TextLabel::Kind::Strong, this))
    , m_model(new CellTableModel({tr("Case"), tr("Now"), tr("Then"), tr("What happens")}, this))
    , m_table(new RecordTable(this))
{
    setObjectName(u"bulkDialog"_s);
    construct();
    connect(m_fact, &QComboBox::currentIndexChanged, this, &BulkDialog::offerValues);
    connect(m_value, &QComboBox::currentIndexChanged, this, &BulkDialog::rehearse);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BulkDialog::rehearse);
    offerValues();
    m_scope->setFocus();
}

void BulkDialog::construct()
{
    const Metrics metrics(this);
    for (size_t i = 0; i < m_task.scopes.size(); ++i)
        m_scope->addChoice(m_task.scopes[i].words, qint64(i));
    for (const BulkFact fact : m_task.facts)
        m_fact->addChoice(bulkchange::nameOf(fact), qint64(fact));
    m_form->addField(u"scope"_s, m_task.scopeLabel, m_scope);
    m_form->addField(u"fact"_s, tr("&Fact"), m_fact);
    m_form->setFieldVisible(u"fact"_s, m_task.facts.size() > 1);
    m_form->addField(u"value"_s, m_task.facts.size() > 1 ? tr("Shall &be") : tr("&To"), m_value);
    m_form->addField(u"reason"_s, tr("&Why"), m_reason,
                     tr("Stands in the history of each case with the change."));
    m_form->setRequired(u"reason"_s);
    m_summary->setObjectName(u"bulkSummaryLabel"_s);
    m_summary->setWordWrap(true);
    auto *proxy = new RowSortProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setObjectName(u"bulkTableView"_s);
    m_table->setAccessibleName(tr("What would become of each case"));
    m_table->setModel(proxy);
    m_table->setMostCharacters({18, 26, 26, 0});
    m_table->setMinimumHeight(metrics.times(kRowsShown * 2));
    connect(m_table, &RecordTable::sortChosen, proxy, &RowSortProxy::setSortKeys);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    setForm(pane);
    setTabOrder(m_reason, m_table); // As they stand: the buttons follow.
    resize(metrics.times(64), metrics.times(52));
}

const BulkTargets &BulkDialog::targets() const
{
    const auto chosen = size_t(std::max<qint64>(0, m_scope->value().value_or(0)));
    return m_task.scopes[std::min(chosen, m_task.scopes.size() - 1)].targets;
}

BulkChange BulkDialog::change() const
{
    BulkChange change;
    change.fact = BulkFact(m_fact->value().value_or(qint64(m_task.facts.first())));
    const auto value = m_value->value();
    change.value = value && *value != kTakenAway ? value : std::nullopt;
    return change;
}

bool BulkDialog::isChosen() const
{
    return m_value->value().has_value();
}

void BulkDialog::offerValues()
{
    const ReferenceData &reference = m_host.session().reference();
    const BulkFact fact = change().fact;
    {
        const QSignalBlocker blocker(m_value);
        m_value->clear();
        m_value->addNone(tr("Choose"));
        if (fact == BulkFact::Officer) {
            for (const Member &member : reference.members()) {
                if (member.isHere(m_host.session().today()))
                    m_value->addChoice(member.leftOn
                                           ? tr("%1 (leaves on %2)", "name; day")
                                                 .arg(member.name, slashedDate(*member.leftOn))
                                           : member.name,
                                       member.id.value());
            }
            m_value->addChoice(tr("nobody"), kTakenAway);
        } else if (fact == BulkFact::Service) {
            for (const OrgNode &directorate : reference.directorates()) {
                m_value->addChoice(directorate.name, directorate.id.value());
                for (const OrgNode &service :
                     reference.childrenOf(directorate.id, OrgLevel::Service))
                    m_value->addChoice(u"    "_s + service.name, service.id.value());
            }
        } else {
            for (const ListItem &item : reference.itemsOf(*listOf(fact))) {
                if (!item.isRetired)
                    m_value->addChoice(item.name, item.id.value());
            }
            m_value->addChoice(tr("none", "a fact that is not known"), kTakenAway);
        }
        m_value->setCurrentIndex(0);
    }
    rehearse();
}

void BulkDialog::rehearse()
{
    Session &session = m_host.session();
    setFault({});
    if (int(targets().cases.size() + targets().ombudsman.size()) > kMost) {
        showRows({});
        m_summary->setText(
            tr("More than %1 cases: narrow the list down first, so that what is done to each can "
               "be looked through.")
                .arg(QLocale().toString(kMost)));
        return;
    }
    if (!isChosen()) {
        showRows({});
        m_summary->setText(tr("Choose what it shall be, to see what would become of each case."));
        return;
    }
    const auto rows =
        bulkchange::preview(session.database(), session.reference(), targets(), change());
    if (!rows) {
        showRows({});
        m_summary->setText({});
        setFault(rows.error().message);
        return;
    }
    showRows(*rows);
}

void BulkDialog::showRows(const std::vector<BulkRow> &rows)
{
    std::vector<BulkRow> sorted = rows;
    std::stable_sort(sorted.begin(), sorted.end(), [](const BulkRow &a, const BulkRow &b) {
        return rankOf(a.fate) < rankOf(b.fate);
    });
    std::vector<CellTableModel::Row> cells;
    cells.reserve(sorted.size());
    int counts[3] = {0, 0, 0};
    for (const BulkRow &row : sorted) {
        cells.push_back(cellsOf(row));
        ++counts[rankOf(row.fate)];
    }
    m_model->setRows(std::move(cells));
    m_table->setCurrentRow(0); // Whoever tabs into it sees where the keys go.
    m_changes = counts[1];
    m_summary->setText(tr("%1 would change, %2 are so already, %3 stay as they are: the reason "
                          "stands beside each.")
                           .arg(QLocale().toString(counts[1]), QLocale().toString(counts[2]),
                                QLocale().toString(counts[0])));
    auto *button = findChild<QPushButton *>(u"recordButton"_s);
    button->setEnabled(m_changes > 0);
    button->setText(m_changes > 0 ? tr("Change %n case(s)", nullptr, m_changes) : tr("Change"));
}

void BulkDialog::record()
{
    Session &session = m_host.session();
    const QString reason = m_reason->toPlainText().trimmed();
    m_form->setFault(u"reason"_s, reason.isEmpty() ? tr("Say why.") : QString());
    if (reason.isEmpty()) {
        m_reason->setFocus();
        return;
    }
    const QString fact = bulkchange::nameOf(change().fact);
    const QString value = m_value->currentText().trimmed();
    const auto done =
        bulkchange::apply(session.database(), session.store().signature(), session.rules(),
                          session.reference(), targets(), change(),
                          tr("Changed many cases: %1", "which fact").arg(fact.toLower()), reason);
    if (!done) {
        setFault(done.error().message);
        return;
    }
    if (done->unit.isValid())
        session.setUndoStep(stepOnFacts(
            session, done->unit,
            {tr("change of %n case(s)", nullptr, done->count()),
             tr("Took back the change of many cases: %1", "which fact").arg(fact.toLower()),
             tr("Changed many cases again: %1", "which fact").arg(fact.toLower())}));
    m_host.messages().show(MessageBar::Kind::Success, tr("%n case(s) changed: %1 is now %2.",
                                                         "a fact and its value", done->count())
                                                          .arg(fact.toLower(), value));
    accept();
    session.noteChange();
}

} // namespace redress
