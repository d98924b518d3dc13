// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/dippane.h"

#include "core/base/dates.h"
#include "core/statistics/labels.h"
#include "core/store/caserepository.h"
#include "core/store/paperlanguage.h"
#include "core/store/referencedata.h"
#include "ui/casefile/actiondialog.h"
#include "ui/learning/dipdrawdialog.h"
#include "ui/learning/diplookdialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString periodWords(const DipDraw &draw)
{
    const auto words = [](const Quarter &one) {
        return DipPane::tr("%1 Q%2", "year, quarter").arg(one.year.label()).arg(one.number);
    };
    QString first = words(draw.from);
    if (draw.from == draw.to)
        return first;
    return draw.from.year == draw.to.year
               ? DipPane::tr("%1 to Q%2", "quarter, quarter").arg(first).arg(draw.to.number)
               : DipPane::tr("%1 to %2", "quarter, quarter").arg(first, words(draw.to));
}

/// "Assessments: Assessment quality; Recording".
QString foundWords(const DipLine &line, const ReferenceData &reference)
{
    QStringList parts;
    for (const DipFinding &one : line.findings) {
        const QString pillar = reference.nameOf(one.pillar);
        const QString theme = reference.nameOf(one.theme);
        parts.append(pillar.isEmpty()  ? theme
                     : theme.isEmpty() ? pillar
                                       : DipPane::tr("%1: %2", "pillar, theme").arg(pillar, theme));
    }
    return parts.join(DipPane::tr("; ", "between the parts of a list"));
}

} // namespace

DipPane::DipPane(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_draw(new ChoiceBox(this))
    , m_drawButton(new QPushButton(tr("&Draw a sample..."), this))
    , m_repeatButton(new QPushButton(tr("D&raw it again"), this))
    , m_lookButton(new QPushButton(tr("Check &list..."), this))
    , m_actionButton(new QPushButton(tr("Act&ion from it..."), this))
    , m_words(new TextLabel(TextLabel::Kind::Quiet, this))
    , m_stack(new QStackedWidget(this))
    , m_model(new CellTableModel(linesInWords().headings, this))
    , m_proxy(new RowSortProxy(this))
    , m_table(new RecordTable(this))
    , m_tallyModel(new CellTableModel(talliesInWords().headings, this))
    , m_tallies(new RecordTable(this))
    , m_empty(new EmptyPanel(this))
{
    setObjectName(u"dipPane"_s);
    construct();
    m_model->setMaker([this] { return linesInWords(); });
    m_tallyModel->setMaker([this] { return talliesInWords(); });
    for (RecordTable *table : {m_table, m_tallies})
        table->setPaperLanguage([this] { return paperLanguage(m_host.session().database()); });
    connect(m_table, &RecordTable::sortChosen, m_proxy, &RowSortProxy::setSortKeys);
    connect(m_table, &RecordTable::opened, this, &DipPane::look);
    connect(m_table, &RecordTable::currentRowChanged, this, &DipPane::changed);
    connect(m_draw, &QComboBox::currentIndexChanged, this, &DipPane::showDraw);
    connect(m_drawButton, &QPushButton::clicked, this, &DipPane::draw);
    connect(m_repeatButton, &QPushButton::clicked, this, &DipPane::repeat);
    connect(m_lookButton, &QPushButton::clicked, this, &DipPane::look);
    connect(m_actionButton, &QPushButton::clicked, this, &DipPane::addAction);
}

void DipPane::construct()
{
    const Metrics metrics(this);
    m_draw->setObjectName(u"dipDrawBox"_s);
    m_draw->setAccessibleName(tr("Sample"));
    m_draw->setMinimumContentsLength(30);
    m_drawButton->setObjectName(u"dipDrawButton"_s);
    m_repeatButton->setObjectName(u"dipRepeatButton"_s);
    m_lookButton->setObjectName(u"dipLookButton"_s);
    m_actionButton->setObjectName(u"dipActionButton"_s);
    m_words->setWordWrap(true);
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"dipTableView"_s);
    m_table->setAccessibleName(tr("Responses of the sample"));
    m_table->setModel(m_proxy);
    m_table->setMostCharacters({16, 6, 18, 12, 26, 0});
    m_table->setLeastNeeded({4, 3});
    m_table->rememberAs(u"dip"_s, m_host.settings());
    m_tallies->setObjectName(u"dipTalliesTableView"_s);
    m_tallies->setAccessibleName(tr("How many responses show which pillar"));
    m_tallies->setModel(m_tallyModel);
    m_tallies->setMostCharacters({0, 12, 16});
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    bar->addWidget(m_draw);
    bar->addWidget(m_drawButton);
    bar->addWidget(m_lookButton);
    bar->addWidget(m_actionButton);
    bar->addWidget(m_repeatButton);
    bar->addStretch(1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_tallies);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({metrics.times(70), metrics.times(30)});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    m_empty->setWords(tr("No sample was drawn yet"),
                      tr("Draw responses that were upheld, and look what they show."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    auto *words = new QHBoxLayout;
    words->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    words->addWidget(m_words, 1);
    layout->addLayout(bar);
    layout->addLayout(words);
    layout->addWidget(m_stack, 1);
}

void DipPane::refresh()
{
    Session &session = m_host.session();
    const auto read = dipsample::draws(session.database());
    if (!read) {
        m_host.messages().show(MessageBar::Kind::Error, read.error().message);
        return;
    }
    m_draws = *read;
    const auto keep = m_draw->value();
    {
        const QSignalBlocker blocker(m_draw);
        m_draw->clear();
        for (const DipDraw &one : m_draws)
            m_draw->addChoice(tr("%1, drawn on %2", "quarters, a day")
                                  .arg(periodWords(one), dayMonthYear(one.drawnOn)),
                              one.id.value());
        const int at = keep ? m_draw->findData(*keep) : -1;
        m_draw->setCurrentIndex(m_draws.empty() ? -1 : std::max(at, 0));
    }
    m_draw->setEnabled(!m_draws.empty());
    m_repeatButton->setEnabled(!m_draws.empty());
    m_drawButton->setEnabled(!session.isReadOnly());
    m_drawButton->setToolTip(session.readOnlyReason());
    showDraw();
}

const DipDraw *DipPane::drawShown() const
{
    const auto id = m_draw->value();
    const auto found = std::find_if(m_draws.begin(), m_draws.end(), [id](const DipDraw &one) {
        return id && one.id.value() == *id;
    });
    return found == m_draws.end() ? nullptr : &*found;
}

QString DipPane::words() const
{
    const DipDraw *draw = drawShown();
    if (!draw)
        return {};
    return tr("%1 of %2 responses of %3, upheld at least in part, drawn on %4 with seed %5.")
        .arg(draw->drawn)
        .arg(draw->population)
        .arg(periodWords(*draw), dayMonthYear(draw->drawnOn))
        .arg(draw->seed);
}

void DipPane::showDraw()
{
    const Session &session = m_host.session();
    const DipDraw *draw = drawShown();
    const DipLine *before = chosen();
    const qint64 keep = before ? before->id.value() : 0;
    m_lines.clear();
    if (draw)
        m_lines = dipsample::lines(m_host.session().database(), draw->id)
                      .value_or(std::vector<DipLine>());
    int stay = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (keep == m_lines[i].id.value())
            stay = int(i);
    }
    m_model->setRows(linesInWords().rows);
    m_tallyModel->setRows(talliesInWords().rows);
    m_words->setText(words());
    m_stack->setCurrentIndex(m_lines.empty() ? 1 : 0);
    m_table->setCurrentRow(m_lines.empty() ? -1 : stay);
    for (QPushButton *button : {m_lookButton, m_actionButton})
        button->setEnabled(!m_lines.empty() && !session.isReadOnly());
    Q_EMIT changed();
}

CellTableModel::Words DipPane::linesInWords() const
{
    const ReferenceData &reference = m_host.session().reference();
    CellTableModel::Words words{{tr("Case"), tr("Stage"), tr("Outcome"), tr("Answered"),
                                 tr("Service"), tr("What was found")},
                                {}};
    for (const DipLine &line : m_lines) {
        const QString found = foundWords(line, reference);
        words.rows.push_back(
            {{line.response.reference},
             {QString::number(line.response.stageNumber), line.response.stageNumber},
             {labelOf(line.outcome)},
             {slashedDate(line.respondedOn), line.respondedOn},
             {reference.nameOf(line.service ? line.service : std::optional(line.directorate))},
             found.isEmpty() ? TableCell{tr("nothing yet"), {}, StatusShape::None, true}
                             : TableCell{found}});
    }
    return words;
}

CellTableModel::Words DipPane::talliesInWords() const
{
    const ReferenceData &reference = m_host.session().reference();
    CellTableModel::Words words{{tr("Pillar"), tr("Responses"), tr("Share")}, {}};
    std::vector<ListItemId> pillars;
    for (const ListItem &item : reference.itemsOf(UserList::Pillar)) {
        if (!item.isRetired)
            pillars.push_back(item.id);
    }
    for (const dipsample::PillarCount &one : dipsample::pillarCounts(m_lines, pillars))
        words.rows.push_back(
            {{one.pillar ? reference.nameOf(one.pillar) : tr("Nothing found")},
             {tr("%1 of %2").arg(one.responses).arg(m_lines.size()), one.responses},
             {tr("%1%").arg(one.percent), one.percent}});
    return words;
}

const DipLine *DipPane::chosen() const
{
    const int row = m_proxy->mapToSource(m_table->currentIndex()).row();
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

std::optional<CaseId> DipPane::chosenCase() const
{
    const DipLine *line = chosen();
    return line ? std::optional(line->response.caseId) : std::nullopt;
}

RecordTable *DipPane::current() const
{
    return m_tallies->hasFocus() ? m_tallies : m_table;
}

void DipPane::draw()
{
    auto *dialog = new DipDrawDialog(m_host, this);
    connect(dialog, &DipDrawDialog::drawn, this, [this](DipDrawId id) {
        m_host.session().noteChange();
        m_draw->setCurrentIndex(std::max(m_draw->findData(id.value()), 0));
        m_host.messages().show(MessageBar::Kind::Success, words());
        m_table->setFocus();
    });
    dialog->open();
}

void DipPane::repeat()
{
    const DipDraw *draw = drawShown();
    if (!draw)
        return;
    const auto again = dipsample::repeat(m_host.session().database(), draw->id);
    if (!again)
        m_host.messages().show(MessageBar::Kind::Error, again.error().message);
    else if (again->isSame())
        m_host.messages().show(
            MessageBar::Kind::Success,
            tr("Drawn again with seed %1: the same responses come out.").arg(draw->seed));
    else
        m_host.messages().show(
            MessageBar::Kind::Warning,
            tr("Drawn again with seed %1, %n other response(s) come out: some were recorded or "
               "changed since. The sample stays as it was drawn.",
               nullptr, int(again->onlyAgain.size()))
                .arg(draw->seed));
}

void DipPane::look()
{
    const DipLine *line = chosen();
    if (!line || m_host.session().isReadOnly())
        return;
    auto *dialog = new DipLookDialog(m_host, *line, this);
    connect(dialog, &DipLookDialog::recorded, this, [this](const QString &words) {
        m_host.session().noteChange();
        m_host.messages().show(MessageBar::Kind::Success, words);
    });
    dialog->open();
}

void DipPane::addAction()
{
    const DipLine *line = chosen();
    Session &session = m_host.session();
    if (!line || session.isReadOnly())
        return;
    const auto dossier = CaseRepository(session.database()).dossier(line->response.caseId);
    if (!dossier) {
        m_host.messages().show(MessageBar::Kind::Error, dossier.error().message);
        return;
    }
    ActionFacts facts;
    facts.stage = line->response.stage;
    facts.scope = ActionScope::Wider;
    facts.cameFrom = ActionSource::DipSample;
    auto *dialog = new ActionDialog(m_host, *dossier, facts, this);
    connect(dialog, &ActionDialog::recorded, this,
            [this, reference = line->response.reference](const QString &words) {
                m_host.messages().show(MessageBar::Kind::Success,
                                       tr("%1: %2.", "reference, what").arg(reference, words));
                m_host.session().noteChange();
            });
    dialog->open();
}

} // namespace redress
