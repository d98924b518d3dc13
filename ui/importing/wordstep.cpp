// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/wordstep.h"

#include "core/exchange/import/columnkind.h"
#include "core/exchange/mapping/mappingsuggestion.h"
#include "ui/shell/backgroundwork.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kBlank = -1; ///< "As if the cell were blank".
constexpr size_t kMostValues = 60;

QStringList wordsFor(ImportTable table, const QString &column)
{
    const ColumnKind kind = columnKindOf(table, column);
    if (kind.is == ColumnKind::Is::YesNo)
        return {u"yes"_s, u"no"_s};
    return kind.words;
}

} // namespace

WordStep::WordStep(QWidget *parent)
    : MappingStep(parent)
    , m_area(new QScrollArea(this))
    , m_words(new TextLabel(TextLabel::Kind::Quiet, this))
{
    m_area->setObjectName(u"wordScrollArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_area, 1);
}

void WordStep::show(const Content &content, BackgroundWork &work)
{
    std::vector<Asked> asked;
    for (size_t table = 0; table < content.mapping.tables.size(); ++table) {
        const MappedTable &mapped = content.mapping.tables[table];
        for (size_t rule = 0; rule < mapped.columns.size(); ++rule) {
            const QStringList words = wordsFor(mapped.table, mapped.columns[rule].column);
            if (!words.isEmpty() && !mapped.columns[rule].from.isEmpty())
                asked.push_back({table, rule, words});
        }
    }
    m_lines.clear();
    m_isRead = false;
    m_area->setWidget(new QWidget(m_area));
    m_words->setText(asked.empty() ? tr("No column takes words from a list: there is nothing to "
                                        "translate.")
                                   : tr("Reading the words of the file ..."));
    if (asked.empty()) {
        m_isRead = true;
        Q_EMIT edited();
        return;
    }
    work.start<std::vector<Asked>>(
        [asked, content](const Progress &progress) -> Result<std::vector<Asked>> {
            std::vector<Asked> found = asked;
            for (Asked &one : found) {
                if (progress.isCancelled())
                    return Error{Error::Code::Cancelled, {}, {}};
                const QString heading = content.mapping.tables[one.table].columns[one.rule].from;
                const auto values = valuesOf(content.path, content.mapping, heading, kMostValues);
                if (!values)
                    return values.error();
                one.values = *values;
            }
            return found;
        },
        [this, mapping = content.mapping](const Result<std::vector<Asked>> &found) {
            if (found)
                fill(mapping, *found);
            else
                Q_EMIT failed(found.error().message);
        });
}

void WordStep::fill(const ImportMapping &mapping, const std::vector<Asked> &asked)
{
    m_isRead = true;
    m_words->setText(tr("Say what each word of the file means. What is understood as it stands is "
                        "chosen already; what only seems likely is proposed."));
    auto *inside = new QWidget(m_area);
    auto *layout = new QVBoxLayout(inside);
    for (const Asked &one : asked)
        addLines(layout, mapping.tables[one.table].columns[one.rule], one);
    layout->addStretch(1);
    m_area->setWidget(inside);
    Q_EMIT edited();
}

void WordStep::addLines(QVBoxLayout *layout, const ColumnRule &rule, const Asked &asked)
{
    const Metrics metrics(this);
    auto *name = new TextLabel(
        TextLabel::Kind::Strong,
        tr("%1, from %2", "our column, their column").arg(columnLabel(rule.column), rule.from),
        this);
    name->setContentsMargins(0, metrics.gap(), 0, 0);
    layout->addWidget(name);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    for (const TheirValue &value : asked.values) {
        auto *box = new ChoiceBox(this);
        box->setObjectName(u"%1=%2"_s.arg(rule.from, value.value));
        box->setAccessibleName(tr("%1 in %2 means").arg(value.value, rule.from));
        box->addNone(tr("Not said yet"));
        box->addChoice(tr("As if it were blank"), kBlank);
        for (qsizetype i = 0; i < asked.words.size(); ++i)
            box->addChoice(asked.words.at(i), i);
        const auto known =
            std::find_if(rule.words.begin(), rule.words.end(), [&](const ColumnRule::Word &word) {
                return word.theirs.compare(value.value, Qt::CaseInsensitive) == 0;
            });
        if (known != rule.words.end())
            box->setValue(known->ours.isEmpty() ? kBlank : asked.words.indexOf(known->ours));
        else if (const QString word = suggestedWord(value.value, asked.words); !word.isEmpty())
            box->setValue(asked.words.indexOf(word));
        auto *label =
            new QLabel(tr("%1  (%n row(s))", nullptr, int(value.rows)).arg(value.value), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        form->addRow(label, box);
        m_lines.push_back({asked.table, asked.rule, value.value, asked.words, box});
        connect(box, &QComboBox::activated, this, &WordStep::edited);
    }
    if (asked.values.empty())
        layout->addWidget(
            new TextLabel(TextLabel::Kind::Quiet, tr("The column is blank throughout."), this));
}

void WordStep::apply(ImportMapping &mapping) const
{
    if (!m_isRead)
        return;
    for (const Line &line : m_lines)
        mapping.tables[line.table].columns[line.rule].words.clear();
    for (const Line &line : m_lines) {
        const auto chosen = line.box->value();
        if (!chosen)
            continue;
        const QString ours = *chosen == kBlank ? QString() : line.words.value(*chosen);
        // What the import understands as it stands needs no entry.
        if (ours.isEmpty() || !isAllowedWord(line.theirs, {ours}))
            mapping.tables[line.table].columns[line.rule].words.push_back({line.theirs, ours});
    }
}

QWidget *WordStep::first() const
{
    return m_lines.empty() ? static_cast<QWidget *>(m_area) : m_lines.front().box;
}

} // namespace redress
