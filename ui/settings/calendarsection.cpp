// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendarsection.h"

#include "core/base/dates.h"
#include "core/calendar/workingcalendar.h"
#include "ui/settings/closeddaydialog.h"
#include "ui/settings/rehearsalpane.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ClosedDay::Kind;
using LineStanding = CalendarLine::Standing;

constexpr int kRowsShown = 4; ///< At least.

QString dayWords(const CalendarLine &line)
{
    return line.first == line.last ? dayMonthYear(line.first)
                                   : CalendarSection::tr("%1 to %2", "days")
                                         .arg(dayMonthYear(line.first), dayMonthYear(line.last));
}

QString weekdayWords(const CalendarLine &line)
{
    const auto name = [](QDate day) { return QLocale().dayName(day.dayOfWeek()); };
    return line.first == line.last
               ? name(line.first)
               : CalendarSection::tr("%1 to %2", "days").arg(name(line.first), name(line.last));
}

QString kindWords(const CalendarLine &line)
{
    return line.kind == Kind::BankHoliday
               ? CalendarSection::tr("Bank holiday")
               : CalendarSection::tr("Closed, %n day(s)", nullptr, int(line.days.size()));
}

StatusShape shapeOfStanding(LineStanding standing)
{
    switch (standing) {
    case LineStanding::Council:
        return StatusShape::Tick;
    case LineStanding::Removed:
        return StatusShape::Dash;
    case LineStanding::ToAdd:
        return StatusShape::Plus;
    case LineStanding::ToRemove:
        return StatusShape::Soon;
    case LineStanding::Shipped:
        break;
    }
    return StatusShape::None;
}

} // namespace

CalendarSection::CalendarSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connectAll();
}

void CalendarSection::construct()
{
    const Metrics metrics(this);
    // Where there is little room, as at twice the text size, it scrolls as a whole.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addLayout(constructBar());
    constructList();
    layout->addWidget(m_list, 2);
    constructSettings();
    auto *published = new QHBoxLayout;
    published->setSpacing(metrics.gap());
    auto *label = new QLabel(tr("Compared with the &published list up to"), this);
    label->setBuddy(m_published);
    published->addWidget(label);
    published->addWidget(m_published);
    published->addWidget(m_note, 1);
    auto *counted = new QHBoxLayout;
    counted->setSpacing(metrics.gap());
    counted->addWidget(m_skips, 1);
    counted->addWidget(m_count);
    layout->addLayout(counted);
    layout->addWidget(m_deemed);
    layout->addLayout(published);
    m_rehearsal = new RehearsalPane(
        host(), tr("Why the calendar is changed; it stands in the history"), this);
    layout->addWidget(m_rehearsal, 2);
    m_rehearsal->hide();
    area->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

QPushButton *CalendarSection::addButton(QHBoxLayout *bar, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    bar->addWidget(button);
    return button;
}

QHBoxLayout *CalendarSection::constructBar()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Metrics(this).gap());
    m_year = new ChoiceBox(this);
    m_year->setObjectName(u"calendarYearComboBox"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setMinimumContentsLength(8);
    auto *label = new QLabel(tr("&Year"), this);
    label->setBuddy(m_year);
    bar->addWidget(label);
    bar->addWidget(m_year);
    m_addDay = addButton(bar, tr("Add a &day..."), u"addDayButton"_s);
    m_addClosure = addButton(bar, tr("Add c&losing days..."), u"addClosureButton"_s);
    m_move = addButton(bar, tr("Move &it..."), u"moveDayButton"_s);
    m_remove = addButton(bar, tr("Re&move"), u"removeDayButton"_s);
    m_count = new TextLabel(TextLabel::Kind::Quiet, this);
    m_count->setObjectName(u"workingDaysLabel"_s);
    bar->addStretch();
    return bar;
}

void CalendarSection::constructList()
{
    m_model = new CellTableModel(
        {tr("Day"), tr("Weekday"), tr("Name"), tr("Kind"), tr("Where from")}, this);
    m_list = new RecordTable(this);
    m_list->setObjectName(u"calendarTableView"_s);
    m_list->setAccessibleName(tr("Days of the year that are not worked"));
    m_list->setModel(m_model);
    m_list->setMostCharacters({26, 18, 34, 16, 0});
    m_list->setLeastNeeded({3, 1});
    m_list->setMinimumHeight((kRowsShown + 1) * Metrics(this).row());
    m_list->installEventFilter(this);
}

void CalendarSection::constructSettings()
{
    m_skips = new QCheckBox(tr("The council's o&wn procedures leave out its closing days"), this);
    m_skips->setObjectName(u"skipClosuresCheckBox"_s);
    m_deemed = new QCheckBox(
        tr("What arrives on a day that is not worked counts as of the ne&xt working day"), this);
    m_deemed->setObjectName(u"receiptIsDeemedCheckBox"_s);
    m_published = new QSpinBox(this);
    m_published->setObjectName(u"publishedToSpinBox"_s);
    m_published->setAccessibleName(tr("Compared with the published list up to"));
    m_published->setRange(WorkingCalendar::kFirstYear, WorkingCalendar::kLastYear);
    m_published->setFocusPolicy(Qt::StrongFocus);
    m_published->setToolTip(tr("The last year whose days were compared with the published list of "
                               "bank holidays in England and Wales"));
    m_note = new TextLabel(TextLabel::Kind::Quiet, this);
    m_note->setObjectName(u"publishedLabel"_s);
    m_note->setWordWrap(true);
}

void CalendarSection::connectAll()
{
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isShowing)
            fill();
    });
    connect(m_list, &RecordTable::currentRowChanged, this, &CalendarSection::showButtons);
    connect(m_addDay, &QPushButton::clicked, this, [this] { ask(Kind::BankHoliday, {}); });
    connect(m_addClosure, &QPushButton::clicked, this, [this] { ask(Kind::CouncilClosure, {}); });
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const CalendarLine *line = chosen())
            ask(line->kind, line->days.front());
    });
    connect(m_remove, &QPushButton::clicked, this, &CalendarSection::removeOrPutBack);
    connect(m_skips, &QCheckBox::toggled, this, &CalendarSection::adoptSettings);
    connect(m_deemed, &QCheckBox::toggled, this, &CalendarSection::adoptSettings);
    connect(m_published, &QSpinBox::valueChanged, this, &CalendarSection::adoptSettings);
    connect(m_rehearsal, &RehearsalPane::applyWanted, this, [this] { save(); });
    connect(m_rehearsal, &RehearsalPane::changed, this, &CalendarSection::changed);
}

QString CalendarSection::help() const
{
    return tr(
        "The days of a year that no clock counts: bank holidays of England and Wales by rule and "
        "proclamation, and those that you add, move or remove. Closing days of the council are "
        "working days of statutory procedures, always; tick whether its own procedures leave "
        "them out, and whether what arrives on a day that is not worked counts as of the next "
        "working day. Rehearse shows which due dates would move, and Enter there opens the case; "
        "nothing is written before Apply, which asks for a reason and counts all due dates anew. "
        "Approved reports and published figures stay as they are. Delete removes the chosen day.");
}

bool CalendarSection::canExplain() const
{
    return m_rehearsal->canExplain();
}

void CalendarSection::explain()
{
    m_rehearsal->explain();
}

QWidget *CalendarSection::first() const
{
    return m_list;
}

void CalendarSection::offerYears()
{
    if (m_year->count() > 0)
        return;
    m_isShowing = true;
    for (int year = WorkingCalendar::kFirstYear; year <= WorkingCalendar::kLastYear; ++year)
        m_year->addChoice(QString::number(year), year);
    m_year->setValue(session().today().year());
    m_isShowing = false;
}

int CalendarSection::year() const
{
    return int(m_year->value().value_or(session().today().year()));
}

const CalendarLine *CalendarSection::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

void CalendarSection::refresh()
{
    offerYears();
    const auto read = calendarrepository::load(session().database());
    if (read)
        m_stored = *read;
    else
        host().messages().show(MessageBar::Kind::Error, read.error().message);
    fill();
    showSettings();
    m_rehearsal->refresh();
}

void CalendarSection::fill()
{
    const CalendarLine *line = chosen();
    const QDate stay = line ? line->first : session().today();
    m_lines = linesOfYear(m_stored.days, m_change, year());
    std::vector<CellTableModel::Row> rows;
    int row = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const CalendarLine &one = m_lines[i];
        const bool isGone = one.standing == LineStanding::Removed;
        rows.push_back({{dayWords(one), one.first, StatusShape::None, isGone},
                        {weekdayWords(one), {}, StatusShape::None, isGone},
                        {one.name, {}, StatusShape::None, isGone},
                        {kindWords(one), {}, StatusShape::None, isGone},
                        {whereFrom(one, m_stored), {}, shapeOfStanding(one.standing), isGone}});
        if (one.first <= stay)
            row = int(i);
    }
    m_model->setRows(std::move(rows));
    m_list->setCurrentRow(m_lines.empty() ? -1 : row);
    CalendarOnFile wanted = m_stored;
    wanted.days = m_change.appliedTo(m_stored.days);
    m_count->setText(tr("%n working day(s)", nullptr, wanted.workingDaysIn(year())));
    showButtons();
}

void CalendarSection::showSettings()
{
    m_isShowing = true;
    const bool skips = m_change.localClocksSkipClosures.value_or(m_stored.localClocksSkipClosures);
    m_skips->setChecked(skips);
    const bool isDeemed = m_change.receiptIsDeemed.value_or(m_stored.receiptIsDeemed);
    m_deemed->setChecked(isDeemed);
    m_published->setValue(m_change.publishedTo.value_or(m_stored.publishedTo));
    m_isShowing = false;
    lockUnless(TeamRole::Manager, m_skips, closuresInWords(skips));
    lockUnless(TeamRole::Manager, m_deemed, receiptInWords(isDeemed));
    const QString why = whyNot(session(), TeamRole::Manager);
    m_published->setReadOnly(!why.isEmpty());
    m_published->setToolTip(why);
    m_published->setButtonSymbols(why.isEmpty() ? QSpinBox::UpDownArrows : QSpinBox::NoButtons);
    m_note->setText(publishedInWords(m_stored));
}

void CalendarSection::showButtons()
{
    const CalendarLine *line = chosen();
    const LineStanding standing = line ? line->standing : LineStanding::Shipped;
    const bool isBack = standing == LineStanding::Removed || standing == LineStanding::ToRemove;
    m_remove->setText(isBack ? tr("Put &back") : tr("Re&move"));
    lockUnless(TeamRole::Manager, m_addDay, tr("A bank holiday that was proclaimed"));
    lockUnless(TeamRole::Manager, m_addClosure,
               tr("Days on which the council is closed, such as 27 to 31 "
                  "December"));
    lockUnless(TeamRole::Manager, m_move,
               tr("Puts a bank holiday on another day, as a proclamation does"));
    lockUnless(TeamRole::Manager, m_remove,
               isBack ? tr("Keeps the day in the calendar")
                      : tr("Makes a working day of it (Delete)"));
    m_remove->setEnabled(m_remove->isEnabled() && line);
    m_move->setEnabled(m_move->isEnabled() && line && !isBack && line->kind == Kind::BankHoliday);
}

void CalendarSection::ask(Kind kind, const std::optional<ClosedDay> &moved)
{
    CalendarChange soFar = m_change;
    if (moved)
        soFar.remove(*moved);
    auto *dialog = new ClosedDayDialog(host(), kind, soFar.appliedTo(m_stored.days), moved, this);
    connect(dialog, &ClosedDayDialog::chosen, this,
            [this, moved](const std::vector<ClosedDay> &days) { take(days, moved); });
    dialog->open();
}

void CalendarSection::take(const std::vector<ClosedDay> &added,
                           const std::optional<ClosedDay> &moved)
{
    if (moved)
        m_change.remove(*moved);
    for (const ClosedDay &day : added)
        m_change.add(day);
    if (!added.empty() && added.front().on.year() != year()) {
        m_isShowing = true;
        m_year->setValue(added.front().on.year());
        m_isShowing = false;
    }
    adoptChange();
    const auto line = std::ranges::find_if(m_lines, [&](const CalendarLine &one) {
        return !added.empty() && one.first == added.front().on && one.name == added.front().name;
    });
    if (line != m_lines.end())
        m_list->setCurrentRow(int(line - m_lines.begin()));
    m_list->setFocus(Qt::OtherFocusReason);
}

void CalendarSection::removeOrPutBack()
{
    const CalendarLine *line = chosen();
    if (!line || !whyNot(session(), TeamRole::Manager).isEmpty())
        return;
    const bool isBack =
        line->standing == LineStanding::Removed || line->standing == LineStanding::ToRemove;
    for (const ClosedDay &day : std::vector<ClosedDay>(line->days)) {
        if (isBack)
            m_change.add(day);
        else
            m_change.remove(day);
    }
    adoptChange();
}

void CalendarSection::adoptSettings()
{
    if (m_isShowing)
        return;
    const bool skips = m_skips->isChecked();
    m_change.localClocksSkipClosures =
        skips == m_stored.localClocksSkipClosures ? std::nullopt : std::optional(skips);
    const bool isDeemed = m_deemed->isChecked();
    m_change.receiptIsDeemed =
        isDeemed == m_stored.receiptIsDeemed ? std::nullopt : std::optional(isDeemed);
    const int published = m_published->value();
    m_change.publishedTo =
        published == m_stored.publishedTo ? std::nullopt : std::optional(published);
    adoptChange();
}

void CalendarSection::adoptChange()
{
    fill();
    showSettings();
    m_rehearsal->setWanted(counted());
    m_rehearsal->setVisible(!m_change.isEmpty());
    Q_EMIT changed();
}

/// How the change that is wanted is rehearsed.
RehearsalPane::Count CalendarSection::counted() const
{
    if (m_change.isEmpty())
        return {};
    return [change = m_change](Database &database, QDate today, const Progress &progress) {
        return redress::rehearse(database, change, today, progress);
    };
}

QString CalendarSection::modified() const
{
    if (m_change.isEmpty())
        return {};
    const int days = int(m_change.added.size() + m_change.removed.size());
    return days > 0 ? tr("%n day(s) of the calendar", nullptr, days)
                    : tr("settings of the calendar");
}

bool CalendarSection::save()
{
    if (m_change.isEmpty() || session().isReadOnly())
        return false;
    if (!m_rehearsal->isRehearsed()) {
        if (!m_rehearsal->isRunning())
            m_rehearsal->rehearse();
        m_rehearsal->setFault(tr("Look first at what would move; then say why, and apply it."));
        return false;
    }
    if (m_rehearsal->reason().isEmpty()) {
        m_rehearsal->setFault(tr("Say why the calendar is changed: due dates follow from it."));
        m_rehearsal->goToReason();
        return false;
    }
    const int moved = m_rehearsal->movedDays();
    const auto applied = calendarrepository::apply(
        session().database(), session().store().signature(), m_change, m_rehearsal->reason());
    if (!applied) {
        m_rehearsal->setFault(applied.error().message);
        return false;
    }
    m_change = {};
    m_rehearsal->clearReason();
    m_rehearsal->setWanted({});
    m_rehearsal->hide();
    tell(Result<void>(), tr("The calendar is changed; %n due date(s) moved.", nullptr, moved));
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
    return true;
}

void CalendarSection::discard()
{
    m_change = {};
    m_rehearsal->clearReason();
    adoptChange();
    m_list->setFocus(Qt::OtherFocusReason);
}

bool CalendarSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
            removeOrPutBack();
            return true;
        }
    }
    return SettingsSection::eventFilter(watched, event);
}

} // namespace redress
