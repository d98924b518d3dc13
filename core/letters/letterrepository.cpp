// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterrepository.h"

#include "core/base/language.h"
#include "core/letters/letterfields.h"
#include "core/letters/lettermerge.h"
#include "core/store/paperlanguage.h"
#include "core/store/recordwriter.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LetterText {
    Q_DECLARE_TR_FUNCTIONS(redress::LetterRepository)
};

const QString kSelect = uR"sql(
SELECT id, letter, name, body, version FROM letter_template
WHERE retired_on IS NULL ORDER BY name, id
)sql"_s;

constexpr QLatin1StringView kOwn{"own"};

/// How the council works, for a manager to say.
constexpr QLatin1StringView kAnswersChecked{"conduct.answers_are_checked"};

QString settingOf(LetterWords words)
{
    return u"letter.%1"_s.arg(toStored(words));
}

std::vector<LetterTemplate> storedLetters(Database &database)
{
    std::vector<LetterTemplate> letters;
    Statement select(database, kSelect);
    while (select.step()) {
        RowReader row(select);
        LetterTemplate letter;
        letter.id = row.id<LetterTemplateId>();
        letter.letter = row.text();
        letter.name = row.text();
        letter.body = row.text();
        letter.version = int(row.integer());
        letters.push_back(letter);
    }
    return letters;
}

void refuseFaults(const LetterTemplate &letter)
{
    if (letter.name.trimmed().isEmpty())
        throw StorageError({Error::Code::Invalid, LetterText::tr("Give the letter a name."), {}});
    if (letter.body.trimmed().isEmpty())
        throw StorageError({Error::Code::Invalid, LetterText::tr("The letter has no text."), {}});
    const QStringList faults = mergeLetter(letter.body, {}, letterFieldNames()).faults;
    if (!faults.isEmpty())
        throw StorageError({Error::Code::Invalid, faults.join(u' '), {}});
}

} // namespace

QString labelOf(LetterWords words)
{
    switch (words) {
    case LetterWords::Address:
        return LetterText::tr("Address above the letter");
    case LetterWords::Contact:
        return LetterText::tr("How to reach the team");
    case LetterWords::SignOff:
        return LetterText::tr("Beneath the name of who signs");
    case LetterWords::DataNotice:
        return LetterText::tr("Notice on personal data");
    case LetterWords::Advocacy:
        return LetterText::tr("Offer of advocacy");
    case LetterWords::Ombudsman:
        return LetterText::tr("How to reach the Ombudsman");
    case LetterWords::DiversityNote:
        return LetterText::tr("Note on the diversity form");
    }
    return {};
}

QString shippedWords(LetterWords words)
{
    switch (words) {
    case LetterWords::DataNotice:
        return LetterText::tr(
            "We keep what you tell us in order to answer it, to learn from it and to report in "
            "numbers on what people tell us. Only people who need it for this see it. You can ask "
            "us for a copy of what we hold about you.");
    case LetterWords::Ombudsman:
        return LetterText::tr(
            "The Local Government and Social Care Ombudsman is independent of the council and free "
            "of charge. You can complain online at www.lgo.org.uk or by telephone on 0300 061 "
            "0614. Please do so within 12 months of knowing about the matter.");
    case LetterWords::DiversityNote:
        return LetterText::tr(
            "A short form about you comes with this letter. You need not fill it in. It is kept "
            "apart from your complaint, without your name, and helps us to see whether everybody "
            "can reach us.");
    case LetterWords::Address:
    case LetterWords::Contact:
    case LetterWords::SignOff:
    case LetterWords::Advocacy:
        break;
    }
    return {};
}

Result<std::vector<LetterTemplate>> LetterRepository::letters() const
{
    return guarded([&] {
        std::vector<LetterTemplate> letters = shippedLetters();
        { // Their names are for whoever chooses; their words go out.
            const SpokenHere language(paperLanguage(m_database));
            for (size_t i = 0; i < letters.size(); ++i)
                letters[i].body = shippedLetters()[i].body;
        }
        for (const LetterTemplate &stored : storedLetters(m_database)) {
            const auto shipped =
                std::find_if(letters.begin(), letters.end(), [&](const LetterTemplate &one) {
                    return one.letter == stored.letter;
                });
            if (shipped == letters.end()) {
                letters.push_back(stored);
                continue;
            }
            shipped->id = stored.id;
            shipped->name = stored.name;
            shipped->body = stored.body;
            shipped->version = stored.version;
        }
        return letters;
    });
}

Result<LetterTemplate> LetterRepository::letter(const QString &name) const
{
    const auto all = letters();
    if (!all)
        return all.error();
    QStringList names;
    for (const LetterTemplate &one : *all) {
        if (one.letter == name || one.name.compare(name, Qt::CaseInsensitive) == 0)
            return one;
        names.append(one.letter);
    }
    return Error{Error::Code::NotFound,
                 LetterText::tr("There is no letter \"%1\". Letters: %2.", "name; names")
                     .arg(name, names.join(u", "_s)),
                 name};
}

Result<LetterTemplate> LetterRepository::keep(const Signature &signature,
                                              const LetterTemplate &letter, const QString &what)
{
    return guarded([&] {
        refuseFaults(letter);
        UnitOfWork unit(m_database, signature, what);
        LetterTemplate kept = letter;
        kept.name = letter.name.trimmed();
        const StoredFacts texts{{u"name"_s, kept.name}, {u"body"_s, kept.body}};
        if (letter.id) {
            if (storedFactsOf(m_database, "letter_template"_L1, letter.id->value())
                    .value_or(StoredFacts())[u"retired_on"_s])
                throw StorageError(
                    {Error::Code::Conflict,
                     LetterText::tr("Somebody else has taken this letter away meanwhile."),
                     kept.letter});
            updateRecord(unit, "letter_template"_L1, letter.id->value(), {}, texts, letter.version);
        } else {
            kept.id = unit.newId<LetterTemplateId>();
            if (kept.letter.isEmpty())
                kept.letter = u"%1-%2"_s.arg(kOwn).arg(kept.id->value());
            StoredFacts facts = texts;
            facts[u"letter"_s] = kept.letter;
            insertRecord(unit, "letter_template"_L1, kept.id->value(), {}, facts);
        }
        if (unit.hasEntries()) {
            unit.commit();
            kept.version += letter.id ? 1 : 0;
        }
        return kept;
    });
}

Result<void> LetterRepository::retire(const Signature &signature, const LetterTemplate &letter,
                                      QDate today, const QString &what)
{
    return guarded([&] {
        if (!letter.id)
            return;
        UnitOfWork unit(m_database, signature, what);
        updateRecord(unit, "letter_template"_L1, letter.id->value(), {},
                     {{u"retired_on"_s, storedFact(std::optional(today))}}, letter.version);
        if (unit.hasEntries())
            unit.commit();
    });
}

Result<std::map<LetterWords, QString>> LetterRepository::words() const
{
    return guarded([&] {
        std::map<LetterWords, QString> all;
        for (const auto &[words, name] : kStoredWords<LetterWords>)
            all[words] = rulesrepository::setting(m_database, settingOf(words))
                             .value_or(shippedWords(words));
        return all;
    });
}

Result<void> LetterRepository::setWords(const Signature &signature,
                                        const std::map<LetterWords, QString> &words,
                                        const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(m_database, signature, what);
        setWords(unit, words);
        if (unit.hasEntries())
            unit.commit();
    });
}

void LetterRepository::setWords(UnitOfWork &unit, const std::map<LetterWords, QString> &words)
{
    for (const auto &[one, text] : words) {
        const QString before =
            rulesrepository::setting(unit.database(), settingOf(one)).value_or(shippedWords(one));
        if (before != text)
            rulesrepository::setSetting(unit, settingOf(one), text);
    }
}

Result<bool> LetterRepository::areAnswersChecked() const
{
    return guarded(
        [&] { return rulesrepository::setting(m_database, kAnswersChecked) == u"yes"_s; });
}

Result<void> LetterRepository::setAnswersChecked(const Signature &signature, bool areChecked,
                                                 const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(m_database, signature, what);
        rulesrepository::setSetting(unit, kAnswersChecked, areChecked ? u"yes"_s : u"no"_s);
        if (unit.hasEntries())
            unit.commit();
    });
}

} // namespace redress
