// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickopen.h"

#include "core/report/kept/printedfigures.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <utility>

namespace redress {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;        ///< Of a case of the council.
constexpr int kOmbudsmanRole = Qt::UserRole + 2; ///< Of one at the Ombudsman alone.
constexpr int kFigureRole = Qt::UserRole + 3;    ///< The reference of a figure of a report.
constexpr int kPersonRole = Qt::UserRole + 4;
constexpr int kSummaryShown = 60;

QString lineFor(const caselist::Found &found)
{
    if (found.person)
        return QuickOpen::tr("%1   person, on cases: %2", "name, how many")
            .arg(found.reference, found.summary);
    const QString summary = found.summary.simplified().left(kSummaryShown);
    if (found.ombudsmanId)
        return QuickOpen::tr("Ombudsman %1   %2", "reference, summary")
            .arg(found.reference, summary);
    return found.ombudsmanReference.isEmpty()
               ? QuickOpen::tr("%1   %2", "reference, summary").arg(found.reference, summary)
               : QuickOpen::tr("%1 (Ombudsman %2)   %3", "reference, reference, summary")
                     .arg(found.reference, found.ombudsmanReference, summary);
}

} // namespace

QuickOpen::QuickOpen(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setObjectName(QStringLiteral("quickOpenLineEdit"));
    setPlaceholderText(tr("Find a case  (Ctrl+K)"));
    setAccessibleName(tr("Find a case"));
    setAccessibleDescription(tr("By its reference or words, by somebody's name, or by a figure of "
                                "the report."));
    addAction(icon(Icon::Search), LeadingPosition);
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    // A scroll bar beneath would lie over the one line that a single find has.
    m_completer->popup()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    connect(this, &QLineEdit::textEdited, this, &QuickOpen::look);
    connect(this, &QLineEdit::returnPressed, this, &QuickOpen::chooseFirst);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_isChosen = true;
                choose(index);
            });
}

/// Steps outwards: what was found goes, then what was typed, then the person. \source ux 2
void QuickOpen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    m_isLeft = true;
    if (m_completer->popup()->isVisible())
        m_completer->popup()->hide();
    else if (!text().isEmpty())
        clear();
    else
        Q_EMIT left();
}

/// What was found before stays in sight until there is an answer.
void QuickOpen::look()
{
    m_isChosen = false;
    m_isEntered = false;
    m_isLeft = false;
    const QString wanted = text().trimmed();
    m_isLooking = m_search && !wanted.isEmpty();
    if (m_isLooking) {
        m_search(wanted);
        return;
    }
    m_model->clear();
    m_completer->popup()->hide();
}

void QuickOpen::showFound(const Answer &found)
{
    if (!std::exchange(m_isLooking, false))
        return;
    m_model->clear();
    if (const auto figure = FigureReference::tryFromString(text().trimmed())) {
        auto *item = new QStandardItem(tr("Figure %1 of the report", "T3.2c").arg(figure->text()));
        item->setSizeHint({0, Metrics(this).row()});
        item->setData(figure->text(), kFigureRole);
        m_model->appendRow(item);
    }
    for (const caselist::Found &one : found) {
        auto *item = new QStandardItem(lineFor(one));
        item->setSizeHint({0, Metrics(this).row()});
        item->setData(one.id.value(), kIdRole);
        if (one.ombudsmanId)
            item->setData(one.ombudsmanId->value(), kOmbudsmanRole);
        if (one.person)
            item->setData(one.person->value(), kPersonRole);
        m_model->appendRow(item);
    }
    if (std::exchange(m_isEntered, false))
        chooseFirst();
    else if (m_model->rowCount() > 0 && !m_isLeft &&
             (hasFocus() || m_completer->popup()->isVisible()))
        openList();
    else
        m_completer->popup()->hide();
}

/// As wide as what was found, as far as the window goes, and as high as its lines.
void QuickOpen::openList()
{
    QAbstractItemView *popup = m_completer->popup();
    const Metrics metrics(this);
    int wanted = width();
    for (int row = 0; row < m_model->rowCount(); ++row)
        wanted = qMax(wanted, fontMetrics().horizontalAdvance(m_model->item(row)->text()) +
                                  metrics.times(2.5));
    const int most = qMax(width(), mapTo(window(), QPoint(width(), 0)).x() - metrics.gap());
    const int shown = qMin(wanted, most);
    m_completer->complete({width() - shown, 0, shown, height()});
    const int lines = qMin(m_model->rowCount(), m_completer->maxVisibleItems());
    const int needed =
        popup->sizeHintForRow(0) * lines + (popup->height() - popup->viewport()->height());
    if (popup->height() < needed)
        popup->resize(popup->width(), needed);
}

void QuickOpen::choose(const QModelIndex &index)
{
    const CaseId id(index.data(kIdRole).toLongLong());
    const OmbudsmanId ombudsman(index.data(kOmbudsmanRole).toLongLong());
    const PersonId person(index.data(kPersonRole).toLongLong());
    m_isLooking = false;
    const QString figure = index.data(kFigureRole).toString();
    clear();
    m_completer->popup()->hide();
    if (!figure.isEmpty())
        Q_EMIT figureChosen(figure);
    else if (ombudsman.isValid())
        Q_EMIT ombudsmanChosen(ombudsman);
    else if (person.isValid())
        Q_EMIT personChosen(person);
    else if (id.isValid())
        Q_EMIT chosen(id);
}

void QuickOpen::chooseFirst()
{
    if (m_isChosen) {
        m_isChosen = false;
        return;
    }
    if (text().trimmed().isEmpty())
        return;
    if (m_isLooking)
        m_isEntered = true;
    else if (m_model->rowCount() > 0)
        choose(m_model->index(0, 0));
    else
        Q_EMIT nothingFound(text().trimmed());
}

} // namespace redress
