// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "core/base/textmatch.h"
#include "core/calendar/workingcalendar.h"
#include "core/exchange/import/cellparser.h"
#include "core/store/rights.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

constexpr const char *kContext = "redress::Cli";

constexpr std::array kCommands{
    Command{"new"_L1, "FILE", QT_TRANSLATE_NOOP("redress::Cli", "make an empty case file"),
            &runNew},
    Command{"sample"_L1, "FILE [--today DATE]",
            QT_TRANSLATE_NOOP("redress::Cli", "make a case file of an invented county"),
            &runSample},
    Command{"import"_L1,
            "FILE FOLDER-OR-FILE... [--mapping NAME-OR-FILE] [--dry-run] [--replace] "
            "[--format text|csv|json]",
            QT_TRANSLATE_NOOP("redress::Cli", "import cases, all or nothing"), &runImport},
    Command{"mapping"_L1,
            "FILE [--format text|csv|json] | FILE NAME|--suggest FILE|--add FILE|--remove NAME",
            QT_TRANSLATE_NOOP("redress::Cli",
                              "list, print, propose and keep mappings of other columns"),
            &runMapping},
    Command{"worklist"_L1,
            "FILE [--today DATE] [--show WHAT] [--since DATE] [--officer WHO] "
            "[--format text|csv|json|xlsx] [--output x.xlsx|x.ics [--remind DAYS]]",
            QT_TRANSLATE_NOOP("redress::Cli", "print what is due, overdue, on hold, to triage"),
            &runWorkList},
    Command{"search"_L1, "FILE WORDS... [--today DATE] [--format text|csv|json] | --fields",
            QT_TRANSLATE_NOOP("redress::Cli", "find cases by words, fields and what is missing"),
            &runSearch},
    Command{"due"_L1,
            "FILE REFERENCE | --procedure P --stage N --from DATE [--extended] ... "
            "[--format text|csv|json]",
            QT_TRANSLATE_NOOP("redress::Cli", "print a due date and how it was counted"), &runDue},
    Command{
        "calendar"_L1,
        "FILE [--year Y] | FILE --add DATE|--remove DATE|--close FROM[..TO]|--reopen FROM[..TO] "
        "... [--name TEXT] --rehearse|--reason TEXT",
        QT_TRANSLATE_NOOP("redress::Cli",
                          "print the days that are not worked, change them, or rehearse that"),
        &runCalendar},
    Command{"tables"_L1,
            "FILE [--measures|--dimensions|--charts|--reports] | FILE --year YEAR --output x.xlsx",
            QT_TRANSLATE_NOOP("redress::Cli", "list the tables, or what a pivot can be made of"),
            &runTables},
    Command{"table"_L1,
            "FILE ID-OR-NAME --year YEAR [...] | FILE --measure M[,M] --rows D[,D[,D]] "
            "--columns D[,D] ... --year YEAR",
            QT_TRANSLATE_NOOP("redress::Cli", "fill a table, or a pivot made on the spot"),
            &runTable},
    Command{"chart"_L1,
            "FILE ID --year YEAR [--known-on DATE] [--restated] --output x.png|svg|pdf | FILE "
            "--measure M [--split D] ... --year YEAR",
            QT_TRANSLATE_NOOP("redress::Cli", "draw a trend graph, or one made on the spot"),
            &runChart},
    Command{"report"_L1,
            "FILE [ID] --year YEAR [--through Q] [--as-at DATE] [--known-on DATE] [--public] "
            "--output x.pdf|html|odt|--figure T3.2c | "
            "FILE --list|--kept [--format text|csv|json] | "
            "FILE --issue N [--output x.pdf|--compare M|--changed|--figure T3.2c]",
            QT_TRANSLATE_NOOP("redress::Cli", "write the committee paper"), &runReport},
    Command{"return"_L1, "FILE --year YEAR [--through Q] [--public] --output x.csv|json",
            QT_TRANSLATE_NOOP("redress::Cli", "write the figures that go to other councils"),
            &runReturn},
    Command{"answer"_L1,
            "FILE [--format text|csv|json] | "
            "FILE ID --year YEAR [--through Q] [--public] [--output x.txt|csv]",
            QT_TRANSLATE_NOOP("redress::Cli", "list the standing questions, or answer one"),
            &runAnswer},
    Command{"letters"_L1, "FILE [--fields] [--format text|csv|json]",
            QT_TRANSLATE_NOOP("redress::Cli", "list the letters, or the fields that they have"),
            &runLetters},
    Command{"letter"_L1,
            "FILE REFERENCE LETTER [--to ROLE] [--stage N] [--today DATE] [--set FIELD=WORDS]... "
            "--output x.pdf|odt",
            QT_TRANSLATE_NOOP("redress::Cli", "write a letter of a case"), &runLetter},
    Command{"chases"_L1,
            "FILE [--today DATE] [--format text|csv|json] | FILE --output x.pdf|odt|html",
            QT_TRANSLATE_NOOP("redress::Cli", "print who has to be asked again"), &runChases},
    Command{"pack"_L1, "FILE REFERENCE [--today DATE] --output x.pdf",
            QT_TRANSLATE_NOOP("redress::Cli", "write all that the Ombudsman is sent about a case"),
            &runPack},
    Command{
        "redact"_L1, "FILE REFERENCE [--document NAME] [--output x.pdf|odt|html]",
        QT_TRANSLATE_NOOP("redress::Cli", "write a case or a letter with stand-ins for its people"),
        &runRedact},
    Command{"link"_L1,
            "FILE REFERENCE [--to REFERENCE [--kind KIND] [--note TEXT] | --remove REFERENCE "
            "--reason TEXT] [--format text|csv|json]",
            QT_TRANSLATE_NOOP("redress::Cli", "print and keep which cases belong together"),
            &runLink},
    Command{"merge"_L1,
            "FILE REFERENCE --into REFERENCE [--issues] --rehearse|--reason TEXT | FILE REFERENCE "
            "--apart --reason TEXT",
            QT_TRANSLATE_NOOP("redress::Cli",
                              "make two records of one complaint one case, or take them apart"),
            &runMerge},
    Command{"dip"_L1,
            "FILE [--draw N|SHARE% --quarters 2026-27Q1[..Q3] [--seed N] | --show N | --repeat N] "
            "[--format text|csv|json]",
            QT_TRANSLATE_NOOP("redress::Cli", "draw responses for a closer look, and list them"),
            &runDip},
    Command{
        "away"_L1, "FILE OFFICER [--today DATE] --output x.pdf|odt|html",
        QT_TRANSLATE_NOOP("redress::Cli", "write what an officer has open, for whoever stands in"),
        &runAway},
    Command{"move"_L1,
            "FILE --from OFFICER --to OFFICER [--case REFERENCE]... --rehearse|--reason TEXT "
            "[--force] [--format text|csv|json]",
            QT_TRANSLATE_NOOP("redress::Cli", "give the cases of one officer to another"),
            &runMove},
    Command{"change"_L1,
            "FILE --set FACT=VALUE --case REFERENCE...|--search WORDS --rehearse|--reason TEXT "
            "[--force] [--format text|csv|json]",
            QT_TRANSLATE_NOOP("redress::Cli", "change one fact of many cases"), &runChange},
    Command{"people"_L1,
            "FILE [--format text|csv|json] | FILE --sign-in NAME [--name NAME] [--role ROLE] "
            "[--last-day DATE] | FILE --others reader|officer",
            QT_TRANSLATE_NOOP("redress::Cli", "list who may do what, or change it"), &runPeople},
    Command{"log"_L1, "FILE [--format text|csv|json]",
            QT_TRANSLATE_NOOP("redress::Cli", "print who looked at restricted cases, printed and "
                                              "saved"),
            &runLog},
    Command{"check"_L1,
            "FILE [--quarter 2026-27Q2 | --year YEAR [--through Q]] [--cases] "
            "[--format text|csv|json] | FILE --rebuild-words",
            QT_TRANSLATE_NOOP("redress::Cli",
                              "check the file, and what to mend before a quarter closes"),
            &runCheck},
    Command{"upgrade"_L1, "FILE",
            QT_TRANSLATE_NOOP("redress::Cli",
                              "bring a file of an older version up to date, keeping a copy"),
            &runUpgrade},
    Command{"backup"_L1, "FILE TO",
            QT_TRANSLATE_NOOP("redress::Cli", "write a checked copy of a file, also of one in use"),
            &runBackup},
    Command{"restore"_L1, "FILE BACKUP [--output NEW] [--format text|csv|json]",
            QT_TRANSLATE_NOOP("redress::Cli", "set a backup against a file, and put it beside it"),
            &runRestore},
    Command{"protect"_L1, "FILE TO --password-file FILE|-",
            QT_TRANSLATE_NOOP("redress::Cli", "write a copy with a password, for carrying"),
            &runProtect},
    Command{"unprotect"_L1, "COPY TO --password-file FILE|-",
            QT_TRANSLATE_NOOP("redress::Cli", "make a case file of a copy with a password"),
            &runUnprotect},
    Command{"diagnostics"_L1, "[FILE]",
            QT_TRANSLATE_NOOP("redress::Cli",
                              "print what somebody needs to help, without personal data"),
            &runDiagnostics},
};

QString translated(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

void printHelp(QTextStream &out)
{
    out << CliText::tr(
        "Usage: redress-cli COMMAND ARGUMENTS\n"
        "Complaints, deadlines, tables and the committee report, from a terminal.\n\n"
        "Commands:\n");
    qsizetype width = 0;
    for (const Command &command : kCommands)
        width = std::max(width, command.name.size());
    for (const Command &command : kCommands)
        out << "  " << QString(command.name).leftJustified(width + 1) << translated(command.summary)
            << '\n';
    out << CliText::tr("\nredress-cli COMMAND --help tells what a command takes; --language cy "
                       "before or after it speaks Welsh.\n"
                       "Exit codes: 0 done, 1 failed, 2 called wrongly, 3 data rejected.\n");
}

void printOptions(QTextStream &out, Invocation &call)
{
    qsizetype widest = 10;
    for (const QCommandLineOption &option : call.options())
        widest = std::max(widest, option.names().first().size());
    out << call.parser().applicationDescription() << "\n\n";
    for (const QCommandLineOption &option : call.options())
        out << "  --" << option.names().first().leftJustified(widest + 2) << option.description()
            << '\n';
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : kCommands) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

int runCommand(const Command &command, Invocation &call)
{
    call.parser().setApplicationDescription(u"redress-cli %1 %2\n%3"_s.arg(
        command.name, QString::fromLatin1(command.takes), translated(command.summary)));
    return command.run(call);
}

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

Invocation::Invocation(const QStringList &arguments, QTextStream &out, QTextStream &err,
                       const Clock &clock)
    : m_arguments(arguments)
    , m_out(out)
    , m_err(err)
    , m_clock(clock)
{
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
}

void Invocation::addOption(const QString &name, const QString &description, const QString &value)
{
    m_options.append(QCommandLineOption(name, description, value));
    m_parser.addOption(m_options.last());
}

void Invocation::addFormat()
{
    addOption(u"format"_s, CliText::tr("How rows are printed: text, csv or json."), u"format"_s);
}

void Invocation::addFormatOrWorkbook()
{
    addOption(u"format"_s,
              CliText::tr("How rows are printed: text, csv or json; or xlsx, for --output."),
              u"format"_s);
    addOption(u"output"_s, CliText::tr("The workbook that is written, as in x.xlsx."), u"file"_s);
    m_makesWorkbooks = true;
}

void Invocation::addToday()
{
    addOption(u"today"_s, CliText::tr("The day that counts as today, as in 2024-02-09."),
              u"date"_s);
}

void Invocation::addPeriod()
{
    addOption(u"year"_s, CliText::tr("Financial year, as in 2023-24."), u"year"_s);
    addOption(u"through"_s, CliText::tr("The last quarter that counts, as in Q3."), u"quarter"_s);
    addOption(u"as-at"_s,
              CliText::tr("Leave out what is dated after this day, by the dates in the records."),
              u"date"_s);
    addOption(
        u"known-on"_s,
        CliText::tr("The file as it was at the end of this day, whatever was entered, changed "
                    "or removed since."),
        u"date"_s);
}

void Invocation::addRestated()
{
    addOption(u"restated"_s,
              CliText::tr("Figures of closed services are counted with those that took over."));
}

void Invocation::parse(qsizetype least, qsizetype most)
{
    addOption(u"help"_s, CliText::tr("Tell what this command takes."));
    if (!m_parser.parse(QStringList{u"redress-cli"_s} + m_arguments))
        throw UsageError{m_parser.errorText()};
    if (isSet(u"help"_s))
        return;
    const qsizetype count = arguments().size();
    if (count < least)
        throw UsageError{CliText::tr("An argument is missing.")};
    if (count > most)
        throw UsageError{CliText::tr("\"%1\" is one argument too many.").arg(argument(most))};
}

Format Invocation::format() const
{
    const QString word = value(u"format"_s);
    if (word.isEmpty() || word == "text"_L1)
        return Format::Text;
    if (word == "csv"_L1)
        return Format::Csv;
    if (word == "json"_L1)
        return Format::Json;
    throw UsageError{
        m_makesWorkbooks
            ? CliText::tr("There is no format \"%1\". Allowed: text, csv, json, xlsx.").arg(word)
            : CliText::tr("There is no format \"%1\". Allowed: text, csv, json.").arg(word)};
}

std::optional<QString> Invocation::workbookPath() const
{
    const bool isXlsx = value(u"format"_s) == "xlsx"_L1;
    if (!isSet(u"output"_s)) {
        if (isXlsx)
            throw UsageError{CliText::tr("--format xlsx needs --output, as in --output x.xlsx.")};
        return std::nullopt;
    }
    const QString path = value(u"output"_s);
    if (!path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) || (isSet(u"format"_s) && !isXlsx))
        throw UsageError{CliText::tr("--output writes a workbook: give --format xlsx and a name as "
                                     "in --output x.xlsx.")};
    return path;
}

QDate Invocation::day(const QString &option) const
{
    DayFault fault = DayFault::None;
    const auto day = dayFromCell(value(option).toUtf8(), fault);
    if (!day)
        throw UsageError{
            CliText::tr("--%1 \"%2\" is not a day. Write it as 2024-02-09 or 09/02/2024.")
                .arg(option, value(option))};
    return *day;
}

QDate Invocation::today() const
{
    return isSet(u"today"_s) ? day(u"today"_s) : m_clock.today();
}

ReportPeriod Invocation::period() const
{
    ReportPeriod period;
    if (!isSet(u"year"_s))
        throw UsageError{CliText::tr("--year is missing, as in --year 2023-24.")};
    const auto year = FinancialYear::fromTyped(value(u"year"_s));
    if (!year)
        throw UsageError{CliText::tr("--year \"%1\" is not a financial year. Write it as 2023-24.")
                             .arg(value(u"year"_s))};
    if (year->startYear < WorkingCalendar::kFirstYear - 1 ||
        year->startYear > WorkingCalendar::kLastYear)
        throw UsageError{
            CliText::tr("--year \"%1\" lies outside the calendar, which reaches from %2 "
                        "to %3.")
                .arg(value(u"year"_s))
                .arg(WorkingCalendar::kFirstYear)
                .arg(WorkingCalendar::kLastYear)};
    period.year = *year;
    if (isSet(u"through"_s)) {
        const auto quarter = Quarter::numberFromTyped(value(u"through"_s));
        if (!quarter)
            throw UsageError{
                CliText::tr("--through \"%1\" is not a quarter. Allowed: Q1, Q2, Q3, Q4.")
                    .arg(value(u"through"_s))};
        period.throughQuarter = *quarter;
    }
    if (isSet(u"as-at"_s))
        period.asAt = day(u"as-at"_s);
    if (m_clock.today() < period.firstDay())
        throw UsageError{CliText::tr("%1 has not begun: there is nothing to count yet.")
                             .arg(period.year.label())};
    period = period.upTo(m_clock.today());
    if (!isSet(u"known-on"_s))
        return period;
    period.knownOn = day(u"known-on"_s);
    if (*period.knownOn > m_clock.today())
        throw UsageError{CliText::tr("--known-on \"%1\" lies ahead: what will be known then is not "
                                     "known yet.")
                             .arg(value(u"known-on"_s))};
    if (*period.knownOn < period.firstDay())
        throw UsageError{CliText::tr("--known-on \"%1\": %2 had not begun on that day.")
                             .arg(value(u"known-on"_s), period.year.label())};
    return period.upTo(*period.knownOn);
}

std::unique_ptr<CaseStore> Invocation::open(const QString &path, CaseStore::Access access)
{
    auto store = need(CaseStore::open(path, access, Operator::current(), m_clock));
    if (!store->noteOfOpening().isEmpty())
        m_err << store->noteOfOpening() << '\n';
    if (access == CaseStore::Access::ReadWrite && store->isReadOnly()) {
        rights::demand(rights::of(store->database(), store->who().person, m_clock.today()),
                       TeamRole::Officer);
        throw Failure{
            {Error::Code::ReadOnly,
             CliText::tr("%1 can only be read, so nothing was changed. Ask for the right to "
                         "write the file and its folder, or work on a copy.")
                 .arg(path),
             path}};
    }
    return store;
}

void Invocation::write(const QByteArray &utf8)
{
    m_out << QString::fromUtf8(utf8);
}

int run(const QStringList &arguments, QTextStream &out, QTextStream &err, const Clock &clock)
{
    const QString name = arguments.value(0);
    if (name.isEmpty() || name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        printHelp(name.isEmpty() ? err : out);
        return name.isEmpty() ? kUsage : kDone;
    }
    if (name == "--version"_L1) {
        out << "redress-cli " << QCoreApplication::applicationVersion() << '\n';
        return kDone;
    }
    const Command *command = commandNamed(name);
    if (!command) {
        QStringList known;
        for (const Command &each : kCommands)
            known.append(each.name);
        const QStringList nearest = nearestNames(name, known, 1);
        err << (nearest.isEmpty()
                    ? CliText::tr("There is no command \"%1\". redress-cli --help lists them.")
                          .arg(name)
                    : CliText::tr("There is no command \"%1\". Do you mean %2?")
                          .arg(name, nearest.first()))
            << '\n';
        return kUsage;
    }
    Invocation call(arguments.mid(1), out, err, clock);
    try {
        const int code = runCommand(*command, call);
        if (call.isSet(u"help"_s)) {
            printOptions(out, call);
            return kDone;
        }
        return code;
    } catch (const UsageError &fault) {
        err << fault.message << '\n'
            << CliText::tr("redress-cli %1 --help tells what it takes.").arg(name) << '\n';
        return kUsage;
    } catch (const StorageError &failure) {
        err << failure.error().message << '\n';
        return kFailed;
    } catch (const Failure &failure) {
        err << failure.error.message << '\n';
        return kFailed;
    }
}

} // namespace redress::cli
