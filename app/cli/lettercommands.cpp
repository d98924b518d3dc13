// SPDX-License-Identifier: GPL-3.0-or-later
// letters and letter: the letters that a file has, and one of them filled in for a case.
#include "app/cli/commands.h"
#include "app/cli/savednote.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/letters/letterfields.h"
#include "core/letters/letterrepository.h"
#include "core/letters/lettervalues.h"
#include "core/store/caserepository.h"
#include "core/store/restriction.h"
#include "ui/report/letterpages.h"
#include "ui/report/paperfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct LetterText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

/// "--set contact=01234 567890": what is said for this letter alone.
LetterValues setValues(const Invocation &call)
{
    LetterValues values;
    for (const QString &pair : call.values(u"set"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString field = pair.left(equals).trimmed();
        if (equals <= 0 || (!isQuestion(field) && !letterFieldNames().contains(field)))
            throw UsageError{
                LetterText::tr("--set \"%1\" names no field. Write it as FIELD=WORDS; redress-cli "
                               "letters FILE --fields lists the fields.")
                    .arg(pair)};
        values.insert(field, LetterValue::text(pair.mid(equals + 1)));
    }
    return values;
}

void addAll(LetterValues &values, const LetterValues &more)
{
    for (auto value = more.begin(); value != more.end(); ++value) {
        if (value->isKnown())
            values.insert(value.key(), *value);
    }
}

int tellMissing(Invocation &call, const MergedLetter &letter)
{
    call.err() << LetterText::tr("Nothing was written: %n value(s) are missing for this letter.",
                                 nullptr, int(letter.missing.size()))
               << '\n';
    for (const QString &name : letter.missing) {
        const LetterField field = letterField(name);
        call.err() << "  {{" << name << "}}  "
                   << LetterText::tr("%1 (%2)", "what is missing; where it is recorded")
                          .arg(field.words, field.place)
                   << '\n';
    }
    call.err() << LetterText::tr("Record them, or give them with --set FIELD=WORDS.") << '\n';
    return kRejected;
}

CaseId caseNamed(Database &database, const QString &reference)
{
    const auto id = need(CaseRepository(database).find(reference));
    if (!id)
        throw Failure{{Error::Code::NotFound,
                       LetterText::tr("The file has no case %1.").arg(reference), reference}};
    return *id;
}

/// Each look at a restricted case is noted, from a terminal as well.
CaseId seenCase(CaseStore &store, const QString &reference)
{
    const CaseId id = caseNamed(store.database(), reference);
    need(restriction::noteView(store.database(), store.signature(), id,
                               LetterText::tr("Letter written of a restricted case")));
    return id;
}

const LetterPerson *recipientOf(const Invocation &call, const LetterSource &source)
{
    if (!call.isSet(u"to"_s))
        return source.usualRecipient();
    const QString role = call.value(u"to"_s);
    const auto found = std::ranges::find(source.people, role, &LetterPerson::role);
    if (found == source.people.end())
        throw UsageError{LetterText::tr("--to \"%1\": nobody on the case is that.").arg(role)};
    return &*found;
}

int stageOf(const Invocation &call, const LetterTemplate &letter, const CaseDossier &dossier)
{
    if (!call.isSet(u"stage"_s))
        return usualStage(letter, dossier);
    const QString typed = call.value(u"stage"_s);
    for (const auto &folder : dossier.stages) {
        if (QString::number(folder.stage.number) == typed)
            return folder.stage.number;
    }
    throw UsageError{LetterText::tr("--stage \"%1\": the case has no such stage.").arg(typed)};
}

void listFields(Invocation &call)
{
    for (const LetterField &field : letterFields())
        call.out() << field.name.leftJustified(24) << field.words << '\n';
}

} // namespace

int runLetters(Invocation &call)
{
    call.addFormat();
    call.addOption(u"fields"_s, LetterText::tr("Lists the fields that a letter may have."));
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const Format format = call.format();
    if (call.isSet(u"fields"_s)) {
        listFields(call);
        return kDone;
    }
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const auto letters = need(LetterRepository(store->database()).letters());
    QJsonArray rows;
    if (format == Format::Csv)
        call.write(csvLine({u"letter"_s, u"name"_s, u"text"_s}));
    for (const LetterTemplate &letter : letters) {
        if (format == Format::Text)
            call.out() << letter.letter.leftJustified(30) << letter.name << '\n';
        else if (format == Format::Csv)
            call.write(csvLine({letter.letter, safeForSpreadsheet(letter.name),
                                letter.isShipped() ? u"shipped"_s : u"council"_s}));
        else
            rows.append(QJsonObject{{"letter"_L1, letter.letter},
                                    {"name"_L1, letter.name},
                                    {"is_shipped"_L1, letter.isShipped()},
                                    {"body"_L1, letter.body}});
    }
    if (format == Format::Json)
        call.write(QJsonDocument(rows).toJson());
    return kDone;
}

/// Values that are missing are listed, and nothing is written then.
int runLetter(Invocation &call)
{
    call.addToday();
    call.addOption(u"output"_s, LetterText::tr("The letter to write: .pdf or .odt."), u"file"_s);
    call.addOption(u"to"_s,
                   LetterText::tr("Who it goes to: complainant, representative, advocate, child."),
                   u"role"_s);
    call.addOption(u"stage"_s,
                   LetterText::tr("The stage that it is about; else the one that the letter is "
                                  "for, or the newest."),
                   u"number"_s);
    call.addOption(
        u"set"_s,
        LetterText::tr("Says a value for this letter alone, as FIELD=WORDS; may be given "
                       "again."),
        u"value"_s);
    call.parse(3, 3);
    if (call.isSet(u"help"_s))
        return kDone;
    const QString output = call.value(u"output"_s);
    const auto kind = paperFileOf(output);
    if (kind != PaperFile::Pdf && kind != PaperFile::Odt)
        throw UsageError{LetterText::tr("--output is missing, as in --output letter.pdf or "
                                        "letter.odt.")};
    const LetterValues given = setValues(call);
    const QDate today = call.today();
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const LetterTemplate letter =
        need(LetterRepository(store->database()).letter(call.argument(2)));
    const LetterSource source = need(readLetterSource(*store, seenCase(*store, call.argument(1))));
    const LetterPerson *recipient = recipientOf(call, source);
    LetterValues values = letterValues(source, stageOf(call, letter, source.state.dossier),
                                       recipient, today, store->rules(), store->reference());
    addAll(values, given);
    const MergedLetter merged = mergeLetter(letter.body, values, letterFieldNames());
    if (!merged.faults.isEmpty())
        throw Failure{{Error::Code::Invalid, merged.faults.join(u' '), letter.letter}};
    if (!merged.missing.isEmpty())
        return tellMissing(call, merged);
    const Document document = letterDocument(merged.text, letterFrame(source, today, values));
    const PageLayout pages = letterPages(document);
    need(writePaper(document, pages, output));
    noteSaved(call, *store, output, source.state.dossier.record.id);
    call.out() << LetterText::tr("%1 was written: \"%2\".").arg(output, pages.title) << '\n';
    return kDone;
}

} // namespace redress::cli
