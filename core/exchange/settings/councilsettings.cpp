// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/settings/councilsettings.h"

#include "core/base/language.h"
#include "core/letters/letterrepository.h"
#include "core/report/paperwords.h"
#include "core/statistics/labels.h"
#include "core/statistics/tablesettings.h"
#include "core/store/backupplan.h"
#include "core/store/retention.h"
#include "core/store/rights.h"
#include "core/worklist/chaseladder.h"

#include <QCoreApplication>
#include <QHash>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SettingText {
    Q_DECLARE_TR_FUNCTIONS(redress::CouncilSettings)
};

QString oneOf(const QString &value, const QStringList &words)
{
    return words.contains(value)
               ? QString()
               : SettingText::tr("\"%1\" is none of %2.").arg(value, words.join(u", "_s));
}

std::function<QString(const QString &)> oneOf(const QStringList &words)
{
    return [words](const QString &value) { return oneOf(value, words); };
}

std::function<QString(const QString &)> number(int least, int most)
{
    return [least, most](const QString &value) {
        bool isNumber = false;
        const int found = value.toInt(&isNumber);
        return isNumber && found >= least && found <= most
                   ? QString()
                   : SettingText::tr("\"%1\" is no number from %2 to %3.")
                         .arg(value)
                         .arg(least)
                         .arg(most);
    };
}

QString yesOrNo(const QString &value)
{
    return value == "yes"_L1 ? SettingText::tr("yes") : SettingText::tr("no");
}

/// "after 2: head of service; after 4: director"
QString rungsInWords(const QString &stored)
{
    QStringList words;
    const auto ladder = chaseladder::fromStored(stored);
    if (!ladder)
        return stored;
    for (const ChaseLadder::Rung &rung : ladder->rungs)
        words.append(SettingText::tr("after %1: %2").arg(rung.after).arg(rung.whom));
    return words.join(u"; "_s);
}

QString ladderFault(const QString &stored)
{
    const auto ladder = chaseladder::fromStored(stored);
    return ladder ? ladder->fault() : SettingText::tr("It is no list of whom chases ask.");
}

void addCouncil(std::vector<CouncilSetting> &all)
{
    const QString section = u"council"_s;
    all.push_back({u"council.name"_s, section, SettingText::tr("Name of the council"),
                   [](const QString &value) {
                       return value.trimmed().isEmpty()
                                  ? SettingText::tr("The council needs a name.")
                                  : QString();
                   }});
    all.back().isIdentity = true;
    all.push_back({u"council.paper_language"_s, section, SettingText::tr("Language of papers"),
                   oneOf(Language::offered()), &Language::nameOf});
}

void addLetters(std::vector<CouncilSetting> &all)
{
    const QHash<LetterWords, QString> labels{
        {LetterWords::Address, SettingText::tr("Address")},
        {LetterWords::Contact, SettingText::tr("How to reach the team")},
        {LetterWords::SignOff, SettingText::tr("Beneath the name of who signs")},
        {LetterWords::DataNotice, SettingText::tr("What is done with what people tell us")},
        {LetterWords::Advocacy, SettingText::tr("Who offers advocacy")},
        {LetterWords::Ombudsman, SettingText::tr("How to reach the Ombudsman")},
        {LetterWords::DiversityNote, SettingText::tr("Note of the diversity form")}};
    for (const auto &[words, stored] : kStoredWords<LetterWords>) {
        const bool isOfCouncil = words == LetterWords::Address || words == LetterWords::Contact;
        all.push_back({u"letter."_s + stored, isOfCouncil ? u"council"_s : u"letters"_s,
                       labels.value(words)});
        all.back().isIdentity = isOfCouncil || words == LetterWords::SignOff;
        all.back().hasLines = true;
    }
    all.push_back({u"conduct.answers_are_checked"_s, u"letters"_s,
                   SettingText::tr("Somebody else reads each answer"), oneOf({u"yes"_s, u"no"_s}),
                   &yesOrNo});
}

void addReports(std::vector<CouncilSetting> &all)
{
    const QHash<QString, QString> labels{
        {u"committee"_s, SettingText::tr("Committee")},
        {u"meeting_date"_s, SettingText::tr("Day of the meeting")},
        {u"report_of"_s, SettingText::tr("Report of")},
        {u"status"_s, SettingText::tr("Status of the report")},
        {u"divisions"_s, SettingText::tr("Divisions affected")},
        {u"contact"_s, SettingText::tr("Contact of the report")},
        {u"background_papers"_s, SettingText::tr("Background papers")},
        {u"signed_by"_s, SettingText::tr("Signed by")},
        {u"department"_s, SettingText::tr("Department")},
        {u"portfolio"_s, SettingText::tr("Portfolio")}};
    const QStringList ofTheCouncil{u"contact"_s,   u"department"_s, u"divisions"_s,
                                   u"portfolio"_s, u"report_of"_s,  u"signed_by"_s};
    for (const QString &word : reportWords()) {
        all.push_back({u"report."_s + word, u"reports"_s, labels.value(word)});
        all.back().isIdentity = ofTheCouncil.contains(word);
        all.back().hasLines = true;
    }
}

void addCounting(std::vector<CouncilSetting> &all)
{
    for (const SettingName &setting : tableSettingNames()) {
        const QString name = setting.name;
        CouncilSetting one;
        one.name = name == "threshold"_L1 ? u"disclosure.threshold"_s : u"tables."_s + name;
        one.section = u"counting"_s;
        one.label = setting.labelText();
        one.fault = [name](const QString &value) {
            TableSettings settings;
            return value.isEmpty() || setStored(settings, name, value)
                       ? QString()
                       : SettingText::tr("\"%1\" is nothing that this setting may be.").arg(value);
        };
        one.words = [setting](const QString &value) { return setting.wordText(value); };
        all.push_back(one);
    }
}

void addRest(std::vector<CouncilSetting> &all)
{
    all.push_back({u"worklist.chase_ladder"_s, u"chasing"_s, SettingText::tr("To whom chases go"),
                   &ladderFault, &rungsInWords});
    const auto retained = [&](const QString &word, const QString &label) {
        all.push_back({u"retention.years."_s + word, u"retention"_s, label,
                       number(1, retention::kMostYears)});
    };
    for (const auto &[procedure, stored] : kStoredWords<ProcedureKey>)
        retained(stored, SettingText::tr("Years kept: %1").arg(labelOf(procedure)));
    retained(u"enquiries"_s, SettingText::tr("Years kept: enquiries"));
    all.push_back({u"backup.when"_s, u"backups"_s, SettingText::tr("When copies are made"),
                   oneOf({u"both"_s, u"daily"_s, u"never"_s})});
    for (const auto &[name, label] :
         {std::pair(u"backup.keep"_s, SettingText::tr("Days of which a copy stays")),
          std::pair(u"backup.weeks"_s, SettingText::tr("Weeks of which a copy stays")),
          std::pair(u"backup.months"_s, SettingText::tr("Months of which a copy stays"))})
        all.push_back(
            {name, u"backups"_s, label,
             number(name.endsWith("keep"_L1) ? backupplan::kFewest : 0, backupplan::kMost)});
}

/// What stays where it is: it is in the history of its section alone.
void addNotCarried(std::vector<CouncilSetting> &all)
{
    const auto add = [&](const QString &name, const QString &section, const QString &label,
                         const std::function<QString(const QString &)> &words = {}) {
        all.push_back({name, section, label, {}, words, false});
    };
    add(u"backup.folder"_s, u"backups"_s, SettingText::tr("Folder of the copies"));
    add(u"file.safe_mode"_s, u"backups"_s, SettingText::tr("Safe mode"));
    add(u"calendar.receipt"_s, u"calendar"_s, SettingText::tr("Day of receipt"));
    add(u"calendar.skip_closures"_s, u"calendar"_s,
        SettingText::tr("Other procedures leave closed days out"), &yesOrNo);
    add(u"calendar.published_to"_s, u"calendar"_s,
        SettingText::tr("Compared with the published list up to"));
    add(u"conduct.stopping_hold_reasons"_s, u"holds"_s,
        SettingText::tr("Reasons that stop the clock"));
    add(u"conduct.stage_2_extension"_s, u"procedures"_s,
        SettingText::tr("Extension of stage 2 needs agreement"));
    add(u"conduct.independent_person"_s, u"procedures"_s,
        SettingText::tr("Who has an independent person"));
    add(u"conduct.investigator"_s, u"procedures"_s,
        SettingText::tr("Where investigators are from"));
    add(u"conduct.child_protection"_s, u"procedures"_s,
        SettingText::tr("Procedure of child protection"));
    add(rights::kOthersSetting, u"people"_s, SettingText::tr("Whoever is not listed may"));
    add(u"access.diversity_forms"_s, u"people"_s, SettingText::tr("Who takes diversity forms"));
}

} // namespace

std::vector<CouncilSetting> councilSettings()
{
    std::vector<CouncilSetting> all;
    addCouncil(all);
    addLetters(all);
    addReports(all);
    addCounting(all);
    addRest(all);
    addNotCarried(all);
    return all;
}

QStringList recordsOfSection(const QString &section)
{
    static const QHash<QString, QStringList> records{
        {u"services"_s, {u"org_node"_s, u"org_successor"_s}},
        {u"lists"_s, {u"list_item"_s}},
        {u"calendar"_s, {u"calendar_day"_s}},
        {u"procedures"_s, {u"procedure_version"_s}},
        {u"notes"_s, {u"period_note"_s}},
        {u"published"_s, {u"history_figure"_s}},
        {u"demand"_s, {u"demand_figure"_s}},
        {u"letters"_s, {u"letter_template"_s}},
        {u"register"_s, {u"practitioner"_s}},
        {u"people"_s, {u"member"_s}},
        {u"diversity"_s, {u"diversity_form"_s}}};
    return records.value(section);
}

} // namespace redress
