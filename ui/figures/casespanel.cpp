// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/casespanel.h"

#include "core/base/language.h"
#include "core/statistics/figureformat.h"
#include "core/store/ownconnection.h"
#include "core/store/paperlanguage.h"
#include "ui/exporting/listexport.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Column = CasesModel::Column;

QString withCount(const QString &name, size_t count)
{
    return CasesPanel::tr("%1 %2", "a part and how many it has")
        .arg(name, QLocale().toString(qulonglong(count)));
}

} // namespace

CasesPanel::CasesPanel(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_model(new CasesModel(host.session(), this))
{
    setObjectName(u"casesPanel"_s);
    construct();
}

void CasesPanel::construct()
{
    const Metrics metrics(this);
    m_name = new TextLabel(TextLabel::Kind::Strong, this);
    m_name->setObjectName(u"figureNameLabel"_s);
    m_name->setWordWrap(true);
    m_sentence = new TextLabel(TextLabel::Kind::Plain, this);
    m_sentence->setObjectName(u"figureSentenceLabel"_s);
    m_words = new TextLabel(TextLabel::Kind::Quiet, this);
    m_words->setObjectName(u"casesWordsLabel"_s);
    m_words->setWordWrap(true);
    m_export = new QToolButton(this);
    m_export->setObjectName(u"exportCasesButton"_s);
    m_export->setIcon(icon(Icon::Export));
    m_export->setAutoRaise(true);
    m_export->setToolTip(tr("Save these cases for a spreadsheet (Ctrl+Shift+E)"));
    m_export->setAccessibleName(tr("Save these cases for a spreadsheet"));
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_close = new QToolButton(this);
    m_close->setObjectName(u"closeCasesButton"_s);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the cases (Esc)"));
    m_close->setAccessibleName(tr("Close the cases"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_list = new RecordTable(this);
    m_list->setObjectName(u"casesTableView"_s);
    m_list->setAccessibleName(tr("Cases behind the figure"));
    m_list->setModel(m_model);
    m_list->setMostCharacters({18, 26, 9, 24, 11, 11, 30, 10, 0});
    m_list->setLeastNeeded({int(Column::Officer), int(Column::Kind), int(Column::Summary),
                            int(Column::Received), int(Column::Service)});
    m_list->rememberAs(u"figures/cases"_s, m_host.settings());

    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics.times(0.2));
    texts->addWidget(m_name);
    texts->addWidget(m_sentence);
    m_switchPlace = new QHBoxLayout;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    head->addLayout(texts, 1);
    head->addLayout(m_switchPlace);
    head->addWidget(m_export, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    m_words->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.gap());
    setFocusProxy(m_list);

    connect(m_close, &QToolButton::clicked, this, &CasesPanel::closeWanted);
    connect(m_export, &QToolButton::clicked, this, &CasesPanel::exportWanted);
    m_list->setPaperLanguage([this] { return paperLanguage(m_host.session().database()); });
    connect(m_list, &RecordTable::opened, this, &CasesPanel::openCurrent);
    connect(m_list, &RecordTable::sortChosen, this, [this](const SortKeys &keys) {
        const qint64 kept = currentFact();
        m_model->sortBy(keys);
        setCurrentFact(kept);
    });
}

void CasesPanel::setHead(const FilledTable &table, const FigurePlace &place)
{
    QStringList names = table.rows[place.row].names;
    names.removeAll(QString());
    names.append(table.columns[place.column].fullLabel());
    m_name->setText(names.join(u", "_s));
    m_sentence->setText(figureSentence(table.cell(place.row, place.column)));
    m_partNames = partNames(table, place);
    m_placedName = placementName(table, place);
}

void CasesPanel::setName(const QString &name, const QString &sentence)
{
    m_name->setText(name);
    m_sentence->setText(sentence);
}

void CasesPanel::showWaiting(const FilledTable &table, const FigurePlace &place)
{
    showWords(table, place, tr("Reading the cases ..."));
}

void CasesPanel::showWords(const FilledTable &table, const FigurePlace &place, const QString &words)
{
    setHead(table, place);
    m_behind = {};
    findRest();
    makeSwitch();
    m_model->setFacts({}, m_placedName);
    m_export->setEnabled(false);
    m_words->setText(words);
    m_words->show();
}

void CasesPanel::showCases(const FilledTable &table, const FigurePlace &place, CasesBehind behind,
                           Part part)
{
    setHead(table, place);
    m_behind = std::move(behind);
    findRest();
    m_words->hide();
    makeSwitch();
    setPart(part);
}

/// What is counted is mostly a part of the base; of an escalation, say, it is not, and then there
/// is no rest.
void CasesPanel::findRest()
{
    m_rest.clear();
    m_parts = {Part::Counted};
    if (!m_behind.hasDenominator)
        return;
    std::unordered_set<qint64> counted;
    for (const FactRef &fact : m_behind.numerator)
        counted.insert(fact.factId);
    size_t found = 0;
    for (const FactRef &fact : m_behind.denominator) {
        if (counted.contains(fact.factId))
            ++found;
        else
            m_rest.push_back(fact);
    }
    if (found == m_behind.numerator.size())
        m_parts.push_back(Part::Rest);
    m_parts.push_back(Part::All);
}

void CasesPanel::makeSwitch()
{
    delete m_switch;
    m_switch = nullptr;
    if (!m_behind.hasDenominator)
        return;
    const bool hasRest = m_parts.size() == 3;
    QStringList names{withCount(m_partNames.counted, m_behind.numerator.size())};
    if (hasRest)
        names.append(withCount(m_partNames.rest, m_rest.size()));
    names.append(withCount(hasRest ? tr("All") : tr("Base"), m_behind.denominator.size()));
    m_switch = new SegmentedSwitch(names, this);
    m_switch->setObjectName(u"partSwitch"_s);
    m_switchPlace->addWidget(m_switch);
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int index) {
        m_part = m_parts[size_t(index)];
        fill();
    });
    setTabOrder(m_switch->button(int(m_parts.size()) - 1), m_export);
    setTabOrder(m_export, m_close);
    setTabOrder(m_close, m_list);
}

void CasesPanel::setPart(Part part)
{
    const auto found = std::find(m_parts.begin(), m_parts.end(), part);
    m_part = found == m_parts.end() ? Part::Counted : part;
    if (m_switch && found != m_parts.end())
        m_switch->setCurrent(int(found - m_parts.begin()));
    fill();
}

void CasesPanel::fill()
{
    const std::vector<FactRef> &facts = m_part == Part::Counted ? m_behind.numerator
                                        : m_part == Part::Rest  ? m_rest
                                                                : m_behind.denominator;
    m_model->setFacts(facts, m_placedName);
    m_model->sortBy(m_list->sortKeys());
    m_list->setCurrentRow(0);
    if (facts.empty())
        m_words->setText(tr("There are no cases here."));
    m_words->setVisible(facts.empty());
    m_export->setEnabled(!facts.empty());
}

qint64 CasesPanel::currentFact() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->fact(row).factId : 0;
}

void CasesPanel::setCurrentFact(qint64 factId)
{
    const int row = m_model->rowOf(factId);
    if (row >= 0)
        m_list->setCurrentRow(row);
}

void CasesPanel::exportCases(const QString &name)
{
    if (m_model->rowCount() == 0)
        return;
    const QString path = askForSpreadsheet(m_host, this, tr("Save the cases behind the figure"),
                                           tr("%1-cases", "name of a file").arg(name));
    if (path.isEmpty())
        return;
    Session &session = m_host.session();
    const ListWords words{tr("Cases"), m_name->text(), m_sentence->text(),
                          session.store().councilName(), session.clock().nowUtc()};
    exportInBackground(
        m_host, this, path,
        [file = session.store().path(), rules = session.rules(), reference = session.reference(),
         today = session.today(), facts = m_model->facts(), placed = m_placedName,
         columns = m_list->keptColumns(), words, path,
         language = paperLanguage(session.database())](const Progress &progress) {
            const SpokenHere papers(language);
            return onOwnConnection(
                file, Database::Access::ReadOnly, [&](Database &database) -> Result<QByteArray> {
                    CasesModel model([&] {
                        return CasesModel::Reading{database, rules, reference, today};
                    });
                    model.setFacts(facts, placed);
                    return listAsFile(model, columns, words, path, progress);
                });
        });
}

void CasesPanel::openCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_model->rowCount() && m_model->fact(row).caseId != 0)
        Q_EMIT caseChosen(CaseId(m_model->fact(row).caseId));
}

void CasesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace redress
