// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/periodbutton.h"

#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settings.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString nameOf(StandingPeriod which)
{
    switch (which) {
    case StandingPeriod::ThisQuarter:
        return PeriodButton::tr("This quarter");
    case StandingPeriod::LastQuarter:
        return PeriodButton::tr("Last quarter");
    case StandingPeriod::YearToDate:
        return PeriodButton::tr("Financial year to date");
    case StandingPeriod::SameQuarterLastYear:
        return PeriodButton::tr("Same quarter last year");
    case StandingPeriod::LastYear:
        return PeriodButton::tr("Last financial year");
    case StandingPeriod::Count:
        break;
    }
    return {};
}

/// "2026-27, to Q3"; with its days where it has any.
QString inWords(const ReportPeriod &period)
{
    QString words = PeriodButton::tr("%1, to Q%2", "a financial year and its last quarter")
                        .arg(period.year.label())
                        .arg(period.throughQuarter);
    const auto add = [&words](const QString &more, const std::optional<QDate> &day) {
        if (day)
            words += u", "_s + more.arg(QLocale().toString(*day, u"d MMM yyyy"_s));
    };
    add(PeriodButton::tr("as at %1"), period.asAt);
    add(PeriodButton::tr("known until %1"), period.knownOn);
    return words;
}

QString asText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

PeriodButton::PeriodButton(PageHost &host, std::function<std::optional<ReportPeriod>()> shown,
                           QWidget *parent)
    : QToolButton(parent)
    , m_host(host)
    , m_shown(std::move(shown))
    , m_menu(new QMenu(this))
{
    setObjectName(u"periodButton"_s);
    setText(tr("Named periods")); // No letter is free on all pages that have it.
    setAccessibleName(text());
    setToolTip(tr("This quarter, last quarter, the year to date, and periods that you keep"));
    setAccessibleDescription(toolTip());
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(u"periodMenu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PeriodButton::fillMenu);
}

void PeriodButton::fillMenu()
{
    m_menu->clear();
    const QDate today = m_host.session().today();
    for (int which = 0; which < int(StandingPeriod::Count); ++which)
        addPeriod(nameOf(StandingPeriod(which)), periodOf(StandingPeriod(which), today));
    const auto own = ownPeriodsFromJson(m_host.settings().ownPeriods());
    if (!own.empty())
        m_menu->addSeparator();
    for (const OwnPeriod &period : own)
        addPeriod(period.name, period.on(today));
    m_menu->addSeparator();
    if (const auto shown = m_shown())
        addKeeping(*shown);
    if (!own.empty())
        addForgetting(own);
}

void PeriodButton::addPeriod(const QString &name, const ReportPeriod &period)
{
    QAction *action = m_menu->addAction(asText(name) + u'\t' + inWords(period));
    connect(action, &QAction::triggered, this, [this, period] { Q_EMIT chosen(period); });
}

void PeriodButton::addKeeping(const ReportPeriod &shown)
{
    QAction *moving = m_menu->addAction(tr("&Keep what is shown, moving with the years..."));
    moving->setObjectName(u"keepMovingPeriodAction"_s);
    connect(moving, &QAction::triggered, this, [this, shown] { keep(shown, true); });
    QAction *standing = m_menu->addAction(
        tr("Keep what is shown, &always of %1...", "a year").arg(shown.year.label()));
    standing->setObjectName(u"keepPeriodAction"_s);
    connect(standing, &QAction::triggered, this, [this, shown] { keep(shown, false); });
}

void PeriodButton::addForgetting(const std::vector<OwnPeriod> &periods)
{
    QMenu *forgetting = m_menu->addMenu(tr("&Forget"));
    forgetting->setObjectName(u"forgetPeriodMenu"_s);
    for (const OwnPeriod &period : periods)
        connect(forgetting->addAction(asText(period.name)), &QAction::triggered, this,
                [this, name = period.name] { forget(name); });
}

void PeriodButton::keep(const ReportPeriod &shown, bool movesWithYears)
{
    const QString name =
        m_host.dialogs()
            .askText(this, tr("Keep a period"), tr("&Name of the period"), inWords(shown))
            .trimmed();
    if (name.isEmpty())
        return;
    auto own = ownPeriodsFromJson(m_host.settings().ownPeriods());
    std::erase_if(own, [&name](const OwnPeriod &period) { return period.name == name; });
    own.push_back(keptPeriod(name, shown, movesWithYears, m_host.session().today()));
    m_host.settings().setOwnPeriods(ownPeriodsToJson(own));
    m_host.messages().show(
        MessageBar::Kind::Success,
        movesWithYears
            ? tr("\"%1\" is among the periods now, and moves with the financial years.").arg(name)
            : tr("\"%1\" is among the periods now.").arg(name));
}

void PeriodButton::forget(const QString &name)
{
    auto own = ownPeriodsFromJson(m_host.settings().ownPeriods());
    std::erase_if(own, [&name](const OwnPeriod &period) { return period.name == name; });
    m_host.settings().setOwnPeriods(ownPeriodsToJson(own));
    m_host.messages().show(MessageBar::Kind::Success,
                           tr("\"%1\" is no longer among the periods.").arg(name));
}

} // namespace redress
