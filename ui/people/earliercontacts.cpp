// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/earliercontacts.h"

#include "core/base/dates.h"
#include "core/base/textmatch.h"
#include "core/statistics/labels.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace redress {

namespace {

constexpr int kMostCases = 4;      ///< Of one person; the newest say whether it is they.
constexpr int kMostLines = 9;      ///< In sight at once.
constexpr int kSummaryLength = 60; ///< Enough to know a case again.
constexpr double kWidth = 44;      ///< In heights of the font, where there is room for it.
constexpr double kLeastWidth = 20;

class RoomyLines final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) +
               QSize(0, Metrics(option.font).times(0.5));
    }
};

} // namespace

QString personWords(const KnownPerson &known)
{
    QStringList parts{known.person.name};
    if (known.person.bornOn)
        parts.append(EarlierContacts::tr("born %1").arg(dayMonthYear(*known.person.bornOn)));
    for (const PersonFacts &same : known.same) {
        if (same.name != known.person.name)
            parts.append(EarlierContacts::tr("also %1", "another name").arg(same.name));
    }
    if (known.cases.empty())
        parts.append(EarlierContacts::tr("no case yet"));
    return parts.join(QStringLiteral(", "));
}

QString caseWords(const CaseOfPerson &one)
{
    QStringList roles;
    for (const PersonRole role : one.roles)
        roles.append(labelOf(role).toLower());
    return EarlierContacts::tr("%1, %2, received %3, %4: %5",
                               "reference, role, day, open or closed, summary")
        .arg(one.reference, roles.join(QStringLiteral(", ")), dayMonthYear(one.receivedOn),
             one.isOpen ? EarlierContacts::tr("open") : EarlierContacts::tr("closed"),
             shortened(one.summary, kSummaryLength));
}

EarlierContacts::EarlierContacts(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(StyledPanel);
    setWordWrap(false); // A line each; the whole of it to those who point at it or listen.
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    setItemDelegate(new RoomyLines(this));
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { follow(row(item)); });
}

void EarlierContacts::setPeople(const std::vector<KnownPerson> &people,
                                std::optional<PersonId> chosen)
{
    clear();
    m_lines.clear();
    m_peopleCount = int(people.size());
    for (const KnownPerson &known : people) {
        const PersonId id = known.person.id.value_or(PersonId());
        const QString words = personWords(known);
        addLine({id, std::nullopt}, chosen == id ? tr("%1 (used)", "a person").arg(words) : words,
                true);
        int shown = 0;
        for (const CaseOfPerson &one : known.cases) {
            if (++shown > kMostCases)
                break;
            addLine({id, one.id()}, caseWords(one), false);
        }
    }
    setAccessibleName(tr("On file: %n person(s) of such a name", nullptr, m_peopleCount));
    setAccessibleDescription(m_opensCases
                                 ? tr("Enter on a person uses their record, on a case opens it.")
                                 : tr("Enter uses the record of the person."));
    updateGeometry();
}

void EarlierContacts::addLine(const Line &line, const QString &words, bool isStrong)
{
    auto *item = new QListWidgetItem(words, this);
    const Metrics metrics(this);
    if (isStrong)
        item->setFont(metrics.bold());
    else
        item->setText(QStringLiteral("    ") + words);
    item->setToolTip(words);
    item->setData(Qt::AccessibleTextRole, words);
    m_lines.push_back(line);
}

void EarlierContacts::goToFirst()
{
    if (count() == 0)
        return;
    setCurrentRow(0);
    setFocus(Qt::OtherFocusReason);
}

void EarlierContacts::follow(int row)
{
    if (row < 0 || row >= int(m_lines.size()))
        return;
    const Line line = m_lines[size_t(row)];
    if (line.caseId && m_opensCases)
        Q_EMIT caseWanted(*line.caseId);
    else
        Q_EMIT personChosen(line.person);
}

void EarlierContacts::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        follow(currentRow());
        return;
    }
    if (event->key() == Qt::Key_Up && currentRow() <= 0) {
        Q_EMIT left();
        return;
    }
    QListWidget::keyPressEvent(event);
}

QSize EarlierContacts::minimumSizeHint() const
{
    return {Metrics(this).times(kLeastWidth), sizeHint().height()};
}

QSize EarlierContacts::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int i = 0; i < std::min(count(), kMostLines); ++i)
        height += sizeHintForRow(i) + 2 * spacing();
    return {Metrics(this).times(kWidth), height};
}

void EarlierContacts::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (int i = 0; i < count() && i < int(m_lines.size()); ++i)
        item(i)->setFont(m_lines[size_t(i)].caseId ? font() : Metrics(this).bold());
    updateGeometry();
}

} // namespace redress
