// SPDX-License-Identifier: GPL-3.0-or-later
// The holds of a stage, of which its form shows one.
#include "ui/casefile/stagepane.h"

#include "core/base/dates.h"
#include "core/store/referencedata.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/typedfields.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

/// "12/01/2026 to 14/01/2026".
QString StagePane::holdWords(const Hold &hold) const
{
    return hold.lastOn ? tr("%1 to %2", "a hold, days")
                             .arg(slashedDate(hold.firstOn), slashedDate(*hold.lastOn))
                       : tr("from %1", "a hold, a day").arg(slashedDate(hold.firstOn));
}

/// The hold as it stands in the form: nothing where its first day was emptied, and the one that was
/// there where no day stands.
std::optional<Hold> StagePane::holdInForm() const
{
    const auto before = m_shownHold < 0 ? std::nullopt : m_holds[size_t(m_shownHold)];
    if (!m_heldFrom->isGood())
        return before;
    if (!m_heldFrom->date())
        return std::nullopt;
    Hold hold = before.value_or(Hold());
    hold.firstOn = *m_heldFrom->date();
    if (m_heldTo->isGood())
        hold.lastOn = m_heldTo->date();
    hold.reason = m_holdReason->id<ListItemId>();
    return hold;
}

/// What was typed of a hold stays while another one is looked at.
void StagePane::keepHold()
{
    if (m_shownHold >= 0)
        m_holds[size_t(m_shownHold)] = holdInForm();
}

void StagePane::showHold()
{
    m_isFilling = true;
    const auto hold = m_shownHold < 0 ? std::nullopt : m_holds[size_t(m_shownHold)];
    m_heldFrom->setDate(hold ? std::optional(hold->firstOn) : std::nullopt);
    m_heldTo->setDate(hold ? hold->lastOn : std::nullopt);
    const auto reason = hold ? hold->reason : std::nullopt;
    m_holdReason->setId(reason, m_reasons ? m_reasons->nameOf(reason) : QString());
    m_isFilling = false;
}

/// As they stand without what is typed of the one that is shown, to be kept: the id of each, then
/// its days and its reason unless it was taken away.
QJsonObject StagePane::keptHolds() const
{
    QStringList kept;
    QStringList shown;
    for (size_t i = 0; i < m_holds.size(); ++i) {
        QStringList parts{QString::number(m_stage.holds[i].id.value())};
        if (const auto &hold = m_holds[i]) {
            parts += {hold->firstOn.toString(Qt::ISODate),
                      hold->lastOn ? hold->lastOn->toString(Qt::ISODate) : QString(),
                      hold->reason ? QString::number(hold->reason->value()) : QString()};
            shown.append(holdWords(*hold));
        }
        kept.append(parts.join(u'/'));
    }
    return typedText(kept.join(u' '), shown.join(u"; "_s));
}

/// Puts back what keptHolds() gave. A hold that is gone meanwhile stays away.
void StagePane::putHolds(const QJsonObject &kept)
{
    for (const QString &one : textOf(kept).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = one.split(u'/');
        const auto stored =
            std::ranges::find(m_stage.holds, HoldId(parts.first().toLongLong()), &Hold::id);
        if (stored == m_stage.holds.end())
            continue;
        std::optional<Hold> &hold = m_holds[size_t(stored - m_stage.holds.begin())];
        const QDate firstOn = QDate::fromString(parts.value(1), Qt::ISODate);
        if (!firstOn.isValid()) {
            hold.reset();
            continue;
        }
        const QDate lastOn = QDate::fromString(parts.value(2), Qt::ISODate);
        const qint64 reason = parts.value(3).toLongLong();
        hold = *stored;
        hold->firstOn = firstOn;
        hold->lastOn = lastOn.isValid() ? std::optional(lastOn) : std::nullopt;
        hold->reason = reason > 0 ? std::optional(ListItemId(reason)) : std::nullopt;
    }
    showHold();
    Q_EMIT edited();
}

} // namespace redress
