// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/lettertemplate.h"
#include "core/store/unitofwork.h"

#include <map>

namespace redress {

/// The texts of the council that stand in its letters, as settings "letter.NAME".
enum class LetterWords {
    Address,      ///< Above each letter; empty for headed paper.
    Contact,      ///< How to reach the team: telephone, e-mail.
    SignOff,      ///< What stands beneath the name of who signs.
    DataNotice,   ///< What is done with what people tell us.
    Advocacy,     ///< Who offers it, and how to ask.
    Ombudsman,    ///< How to reach the Ombudsman.
    DiversityNote ///< Of the form that is sent apart.
};

template <>
inline constexpr std::array<std::pair<LetterWords, QLatin1StringView>, 7> kStoredWords<LetterWords>{
    {
        {LetterWords::Address, QLatin1StringView("address")},
        {LetterWords::Contact, QLatin1StringView("contact")},
        {LetterWords::SignOff, QLatin1StringView("sign_off")},
        {LetterWords::DataNotice, QLatin1StringView("data_notice")},
        {LetterWords::Advocacy, QLatin1StringView("advocacy")},
        {LetterWords::Ombudsman, QLatin1StringView("ombudsman")},
        {LetterWords::DiversityNote, QLatin1StringView("diversity_note")},
    }};

/// "Address above the letter".
QString labelOf(LetterWords words);
/// What stands there before the council has written its own; empty for what only it can know.
QString shippedWords(LetterWords words);

/// Letters and their words, as a case file keeps them.
class LetterRepository final
{
public:
    explicit LetterRepository(Database &database)
        : m_database(database)
    {}

    /// Those that are shipped, each with the council's text where it has one, then its own.
    Result<std::vector<LetterTemplate>> letters() const;
    /// \return Error::Code::NotFound with the names there are.
    Result<LetterTemplate> letter(const QString &name) const;

    /// Keeps the text of a letter, or adds one of the council's own, whose `letter` is empty.
    /// One unit of work. \return the letter as it is kept now; Invalid for a text with faults or
    /// without a name; Conflict if somebody else has changed it meanwhile.
    Result<LetterTemplate> keep(const Signature &signature, const LetterTemplate &letter,
                                const QString &what);
    /// Takes the council's text away: a shipped letter is again as it was shipped, another is not
    /// offered any more. What was written with it stays.
    Result<void> retire(const Signature &signature, const LetterTemplate &letter, QDate today,
                        const QString &what);

    /// The words of the council, shipped ones where it has none.
    Result<std::map<LetterWords, QString>> words() const;
    Result<void> setWords(const Signature &signature, const std::map<LetterWords, QString> &words,
                          const QString &what);
    /// The same as a part of \p unit. \throws StorageError
    static void setWords(UnitOfWork &unit, const std::map<LetterWords, QString> &words);

    /// Whether the council wants answers to be read by somebody before they go.
    /// \source features 49
    Result<bool> areAnswersChecked() const;
    Result<void> setAnswersChecked(const Signature &signature, bool areChecked,
                                   const QString &what);

private:
    Database &m_database;
};

} // namespace redress
