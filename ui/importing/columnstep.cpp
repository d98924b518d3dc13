// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnstep.h"

#include "core/exchange/import/columnkind.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QInputDialog>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// Values of the lines of a box: their columns from 0, then what else there is.
constexpr qint64 kAsk = -1; ///< "Always the same ..."
constexpr qint64 kFirstConstant = 1'000'000;

/// Columns that the other lines of their group say already.
bool isGiven(ImportTable table, QLatin1StringView column)
{
    return table != ImportTable::Cases && (column == "reference"_L1 || column == "stage"_L1);
}

QString groupName(ImportTable table, int stage)
{
    if (table == ImportTable::Stages)
        return ColumnStep::tr("Stage %1").arg(stage);
    return tableLabel(table);
}

/// The table of a mapping that a group of lines stands for.
const MappedTable *tableIn(const ImportMapping &mapping, ImportTable table, int stage)
{
    for (const MappedTable &one : mapping.tables) {
        const ColumnRule *number = one.rule(u"stage");
        if (one.table == table &&
            (stage == 0 || (number && number->constant == QString::number(stage))))
            return &one;
    }
    return nullptr;
}

/// Whether a group of lines makes that table; what it does not make is left as it is.
bool isOfThisStep(const MappedTable &table)
{
    switch (table.table) {
    case ImportTable::Cases:
        return true;
    case ImportTable::Services:
        return table.once;
    case ImportTable::Stages:
    case ImportTable::Issues: {
        const ColumnRule *number = table.rule(u"stage");
        return number && !number->constant.isEmpty();
    }
    default:
        return false;
    }
}

} // namespace

ColumnStep::ColumnStep(QWidget *parent)
    : MappingStep(parent)
    , m_area(new QScrollArea(this))
    , m_services(new QCheckBox(tr("Make the &services of the council from these columns"), this))
{
    m_area->setObjectName(u"columnScrollArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_services->setObjectName(u"makeServicesCheckBox"_s);
    m_services->setToolTip(tr("Directorates and services that are not known yet are added, in the "
                              "order in which the file names them"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_services);
    layout->addWidget(m_area, 1);
    connect(m_services, &QCheckBox::toggled, this, &ColumnStep::edited);
}

void ColumnStep::show(const Content &content, BackgroundWork &)
{
    m_headings = content.file.headings;
    m_lines.clear();
    auto *inside = new QWidget(m_area);
    auto *layout = new QVBoxLayout(inside);
    addGroup(layout, content, ImportTable::Cases, 0);
    for (int stage = 1; stage <= 3; ++stage)
        addGroup(layout, content, ImportTable::Stages, stage);
    addGroup(layout, content, ImportTable::Issues, 1);
    layout->addStretch(1);
    m_area->setWidget(inside);
    m_services->setChecked(
        std::any_of(content.mapping.tables.begin(), content.mapping.tables.end(),
                    [](const MappedTable &table) { return table.table == ImportTable::Services; }));
}

void ColumnStep::addGroup(QVBoxLayout *layout, const Content &content, ImportTable table, int stage)
{
    const Metrics metrics(this);
    auto *name = new TextLabel(TextLabel::Kind::Strong, groupName(table, stage), this);
    name->setContentsMargins(0, metrics.gap(), 0, 0);
    layout->addWidget(name);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    const MappedTable *mapped = tableIn(content.mapping, table, stage);
    for (const ImportColumn &column : columnsOf(table)) {
        if (isGiven(table, column.name))
            continue;
        Line line{table, stage, column.name, column.isRequired};
        const ColumnRule *rule = mapped ? mapped->rule(line.column) : nullptr;
        if (rule) {
            line.words = rule->words;
            line.otherConstant = rule->from.isEmpty() ? QString() : rule->constant;
        }
        addLine(form, content, std::move(line));
        ChoiceBox *box = m_lines.back().box;
        if (!rule)
            continue;
        if (rule->from.isEmpty()) {
            if (box->findText(tr("Always: %1").arg(rule->constant)) < 0)
                box->addChoice(tr("Always: %1").arg(rule->constant), kFirstConstant + box->count());
            box->setCurrentIndex(box->findText(tr("Always: %1").arg(rule->constant)));
        } else {
            const qsizetype heading = m_headings.indexOf(rule->from);
            box->setCurrentIndex(qMax(0, box->findData(heading < 0 ? QVariant() : heading)));
        }
    }
}

void ColumnStep::addLine(QFormLayout *form, const Content &content, Line line)
{
    auto *box = new ChoiceBox(this);
    const QString name = columnLabel(line.column);
    box->setObjectName(
        line.stage > 0 ? u"%1-%2-%3"_s.arg(toStored(line.table)).arg(line.stage).arg(line.column)
                       : u"%1-%2"_s.arg(toStored(line.table), line.column));
    box->setAccessibleName(
        line.table == ImportTable::Cases
            ? name
            : tr("%1: %2", "group, column").arg(groupName(line.table, line.stage), name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->addNone(tr("Not in the file"));
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        // What stands there helps to choose.
        QString example;
        for (const QStringList &row : content.file.rows) {
            if (!row.value(i).isEmpty()) {
                example = row.value(i).simplified().left(24);
                break;
            }
        }
        box->addChoice(example.isEmpty() ? m_headings.at(i)
                                         : tr("%1   (%2)", "heading, example of what is there")
                                               .arg(m_headings.at(i), example),
                       i);
    }
    const ColumnKind kind = columnKindOf(line.table, line.column);
    const QStringList words =
        kind.is == ColumnKind::Is::YesNo ? QStringList{u"yes"_s, u"no"_s} : kind.words;
    for (qsizetype i = 0; i < words.size(); ++i)
        box->addChoice(tr("Always: %1").arg(words.at(i)), kFirstConstant + i);
    if (kind.is == ColumnKind::Is::Text)
        box->addChoice(tr("Always the same ..."), kAsk);
    auto *label = new QLabel(line.isRequired ? tr("%1 (needed)").arg(name) : name, this);
    label->setBuddy(box);
    form->addRow(label, box);
    line.box = box;
    m_lines.push_back(std::move(line));
    connect(box, &QComboBox::activated, this, [this, box, index = m_lines.size() - 1] {
        if (box->value() == kAsk)
            askConstant(index);
        m_lines[index].words.clear();
        Q_EMIT edited();
    });
}

void ColumnStep::askConstant(size_t index)
{
    ChoiceBox *box = m_lines[index].box;
    bool isGood = false;
    const QString constant =
        QInputDialog::getText(this, columnLabel(m_lines[index].column),
                              tr("The value that every row has:"), QLineEdit::Normal, {}, &isGood)
            .trimmed();
    if (!isGood || constant.isEmpty()) {
        box->setCurrentIndex(0);
        return;
    }
    box->addChoice(tr("Always: %1").arg(constant), kFirstConstant + box->count());
    box->setCurrentIndex(box->count() - 1);
}

const ColumnStep::Line *ColumnStep::line(ImportTable table, int stage, const QString &column) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &one) {
        return one.table == table && one.stage == stage && one.column == column;
    });
    return found == m_lines.end() ? nullptr : &*found;
}

bool ColumnStep::isChosen(const Line *line) const
{
    return line && line->box->value().has_value();
}

ColumnRule ColumnStep::ruleOf(const Line &line) const
{
    const qint64 value = line.box->value().value_or(0);
    if (value >= kFirstConstant) {
        QString constant = line.box->currentText();
        constant.remove(0, tr("Always: %1").indexOf(u"%1"_s));
        return {line.column, {}, constant};
    }
    return {line.column, m_headings.value(value), line.otherConstant, line.words};
}

void ColumnStep::apply(ImportMapping &mapping) const
{
    ImportMapping before = mapping;
    std::erase_if(mapping.tables, [](const MappedTable &table) { return isOfThisStep(table); });
    mapping.headings = m_headings;
    const Line *reference = line(ImportTable::Cases, 0, u"reference"_s);
    std::vector<MappedTable> made;
    const auto add = [&](ImportTable table, int stage, const QString &key) {
        const Line *needed = line(table, stage, key);
        if (!isChosen(needed))
            return;
        MappedTable mapped{table, {}};
        if (table != ImportTable::Cases) {
            if (isChosen(reference))
                mapped.columns.push_back(ruleOf(*reference));
            mapped.columns.push_back({u"stage"_s, {}, QString::number(stage)});
            const MappedTable *was = tableIn(before, table, stage);
            mapped.onlyWhere =
                was && !was->onlyWhere.isEmpty() ? was->onlyWhere : ruleOf(*needed).from;
        }
        for (const Line &one : m_lines) {
            if (one.table == table && one.stage == stage && isChosen(&one))
                mapped.columns.push_back(ruleOf(one));
        }
        made.push_back(std::move(mapped));
    };
    const Line *directorate = line(ImportTable::Cases, 0, u"directorate"_s);
    if (m_services->isChecked() && isChosen(directorate)) {
        MappedTable services{ImportTable::Services, {ruleOf(*directorate)}};
        services.once = true;
        const Line *service = line(ImportTable::Cases, 0, u"service"_s);
        if (isChosen(service))
            services.columns.push_back(ruleOf(*service));
        made.push_back(std::move(services));
    }
    add(ImportTable::Cases, 0, u"reference"_s);
    for (int stage = 1; stage <= 3; ++stage)
        add(ImportTable::Stages, stage, u"received_date"_s);
    add(ImportTable::Issues, 1, u"issue_category"_s);
    mapping.tables.insert(mapping.tables.begin(), made.begin(), made.end());
}

QString ColumnStep::missing() const
{
    QStringList names;
    for (const Line &one : m_lines) {
        if (one.table == ImportTable::Cases && one.isRequired && !isChosen(&one))
            names.append(columnLabel(one.column));
    }
    return names.isEmpty() ? QString() : tr("Still needed: %1.").arg(names.join(u", "_s));
}

QWidget *ColumnStep::first() const
{
    return m_lines.empty() ? static_cast<QWidget *>(m_services) : m_lines.front().box;
}

} // namespace redress
