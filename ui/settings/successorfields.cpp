// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/successorfields.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/metrics.h"

#include <QDoubleSpinBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kWhole = 1000; ///< All of the work, in thousandths.

} // namespace

SuccessorFields::SuccessorFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Metrics(this).gap());
    setFocusPolicy(Qt::ClickFocus);
}

void SuccessorFields::focusInEvent(QFocusEvent *event)
{
    if (!m_lines.empty())
        m_lines.front().successor->setFocus(event->reason());
}

void SuccessorFields::setSuccessors(const std::vector<OrgNode> &offered,
                                    const std::vector<Succession> &successors)
{
    m_offered = offered;
    for (const Line &line : m_lines)
        delete line.row;
    m_lines.clear();
    for (const Succession &succession : successors)
        addLine(&succession);
    addLine(nullptr);
    setReadOnly(m_isReadOnly);
}

void SuccessorFields::addLine(const Succession *succession)
{
    const size_t number = m_lines.size();
    Line line;
    line.row = new QWidget(this);
    line.successor = new ChoiceBox(line.row);
    line.successor->setObjectName(u"successor%1ComboBox"_s.arg(number + 1));
    line.successor->setAccessibleName(tr("Successor %1").arg(number + 1));
    // Boxes of choices are called by what is chosen in them.
    line.successor->setAccessibleDescription(line.successor->accessibleName());
    line.successor->setMinimumContentsLength(20);
    line.successor->addNone(tr("none", "no successor"));
    for (const OrgNode &node : m_offered)
        line.successor->addChoice(node.name, node.id.value());
    line.share = new QDoubleSpinBox(line.row);
    line.share->setObjectName(u"share%1SpinBox"_s.arg(number + 1));
    line.share->setAccessibleName(tr("Share of successor %1 in per cent").arg(number + 1));
    line.share->setRange(0, 100);
    line.share->setDecimals(1);
    line.share->setSuffix(u"%"_s);
    line.share->setEnabled(succession != nullptr);
    if (succession) {
        line.successor->setValue(succession->successor.value());
        line.share->setValue(succession->sharePermille / 10.0);
        line.note = succession->note;
    }
    auto *layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line.successor, 1);
    layout->addWidget(line.share);
    m_layout->addWidget(line.row);
    line.row->show(); // at once, not only when the layout comes to it
    QWidget *before = m_lines.empty() ? m_fieldBefore : m_lines.back().share;
    if (before)
        setTabOrder(before, line.successor);
    setTabOrder(line.successor, line.share);
    connect(line.successor, &QComboBox::currentIndexChanged, this,
            [this, number] { edit(number); });
    connect(line.share, &QDoubleSpinBox::valueChanged, this, &SuccessorFields::edited);
    m_lines.push_back(line);
}

/// The first successor takes all, another what is left; after the last there is always an empty
/// line.
void SuccessorFields::edit(size_t number)
{
    const bool isChosen = m_lines[number].successor->value().has_value();
    m_lines[number].share->setEnabled(isChosen);
    if (isChosen && m_lines[number].share->value() == 0) {
        double left = 100;
        for (const Line &line : m_lines)
            left -= line.successor->value() ? line.share->value() : 0;
        m_lines[number].share->setValue(qMax(0.0, left));
    }
    if (isChosen && number + 1 == m_lines.size())
        addLine(nullptr);
    Q_EMIT edited();
}

std::vector<Succession> SuccessorFields::successors() const
{
    std::vector<Succession> successors;
    for (const Line &line : m_lines) {
        const auto id = line.successor->id<OrgNodeId>();
        if (id)
            successors.push_back(
                {{}, *id, qRound(line.share->value() * kWhole / 100), {}, line.note});
    }
    return successors;
}

void SuccessorFields::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (const Line &line : m_lines) {
        line.successor->setEnabled(!isReadOnly);
        line.share->setEnabled(!isReadOnly && line.successor->value().has_value());
    }
}

} // namespace redress
