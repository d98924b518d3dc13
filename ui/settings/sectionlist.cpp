// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionlist.h"

#include "ui/letters/letterssection.h"
#include "ui/settings/accesslogsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/backupssection.h"
#include "ui/settings/binsection.h"
#include "ui/settings/calendarsection.h"
#include "ui/settings/chasingsection.h"
#include "ui/settings/councilsection.h"
#include "ui/settings/countingsection.h"
#include "ui/settings/demandmodel.h"
#include "ui/settings/diversitysection.h"
#include "ui/settings/holdssection.h"
#include "ui/settings/listssection.h"
#include "ui/settings/notessection.h"
#include "ui/settings/peoplesection.h"
#include "ui/settings/proceduressection.h"
#include "ui/settings/publishedmodel.h"
#include "ui/settings/registersection.h"
#include "ui/settings/reportwordssection.h"
#include "ui/settings/retentionsection.h"
#include "ui/settings/screenlocksection.h"
#include "ui/settings/servicessection.h"
#include "ui/settings/yearsection.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SectionText {
    Q_DECLARE_TR_FUNCTIONS(redress::SectionList)
};

} // namespace

std::vector<SectionEntry> sectionList()
{
    return {
        {u"appearance"_s, SectionText::tr("Appearance and language"),
         [](PageHost &host, QWidget *parent) { return new AppearanceSection(host, parent); }, true},
        {u"screenlock"_s, SectionText::tr("My screen lock"),
         [](PageHost &host, QWidget *parent) { return new ScreenLockSection(host, parent); }, true},
        {u"council"_s, SectionText::tr("Council"),
         [](PageHost &host, QWidget *parent) { return new CouncilSection(host, parent); }},
        {u"services"_s, SectionText::tr("Services"),
         [](PageHost &host, QWidget *parent) { return new ServicesSection(host, parent); }},
        {u"lists"_s, SectionText::tr("Lists"),
         [](PageHost &host, QWidget *parent) { return new ListsSection(host, parent); }},
        {u"calendar"_s, SectionText::tr("Calendar"),
         [](PageHost &host, QWidget *parent) { return new CalendarSection(host, parent); }},
        {u"procedures"_s, SectionText::tr("Procedures"),
         [](PageHost &host, QWidget *parent) { return new ProceduresSection(host, parent); }},
        {u"holds"_s, SectionText::tr("Holds"),
         [](PageHost &host, QWidget *parent) { return new HoldsSection(host, parent); }},
        {u"chasing"_s, SectionText::tr("Chasing"),
         [](PageHost &host, QWidget *parent) { return new ChasingSection(host, parent); }},
        {u"notes"_s, SectionText::tr("Notes on periods"),
         [](PageHost &host, QWidget *parent) { return new NotesSection(host, parent); }},
        {u"published"_s, SectionText::tr("Published figures"),
         [](PageHost &host, QWidget *parent) {
             return new YearSection(host, std::make_unique<PublishedModel>(), parent);
         }},
        {u"demand"_s, SectionText::tr("Demand"),
         [](PageHost &host, QWidget *parent) {
             return new YearSection(host, std::make_unique<DemandModel>(), parent);
         }},
        {u"counting"_s, SectionText::tr("How tables count"),
         [](PageHost &host, QWidget *parent) { return new CountingSection(host, parent); }},
        {u"backups"_s, SectionText::tr("Backups"),
         [](PageHost &host, QWidget *parent) { return new BackupsSection(host, parent); }},
        {u"letters"_s, SectionText::tr("Letters"),
         [](PageHost &host, QWidget *parent) { return new LettersSection(host, parent); }},
        {u"reports"_s, SectionText::tr("Reports"),
         [](PageHost &host, QWidget *parent) { return new ReportWordsSection(host, parent); }},
        {u"register"_s, SectionText::tr("Register"),
         [](PageHost &host, QWidget *parent) { return new RegisterSection(host, parent); }},
        {u"people"_s, SectionText::tr("People and roles"),
         [](PageHost &host, QWidget *parent) { return new PeopleSection(host, parent); }},
        {u"accesslog"_s, SectionText::tr("Views, prints and copies"),
         [](PageHost &host, QWidget *parent) { return new AccessLogSection(host, parent); }},
        {u"bin"_s, SectionText::tr("Bin"),
         [](PageHost &host, QWidget *parent) { return new BinSection(host, parent); }},
        {u"retention"_s, SectionText::tr("Retention"),
         [](PageHost &host, QWidget *parent) { return new RetentionSection(host, parent); }},
        {u"diversity"_s, SectionText::tr("Diversity forms"),
         [](PageHost &host, QWidget *parent) { return new DiversitySection(host, parent); }},
    };
}

} // namespace redress
