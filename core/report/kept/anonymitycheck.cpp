// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/anonymitycheck.h"

#include "core/report/kept/blocktexts.h"
#include "core/store/peopleonfile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = IdentityFinding::Kind;
using Findings = std::vector<IdentityFinding>;

struct IdentityText {
    Q_DECLARE_TR_FUNCTIONS(redress::IdentityFinding)
};

constexpr int kShortestName = 3;

void add(Findings &findings, Kind kind, const QString &found)
{
    const IdentityFinding finding{kind, found.simplified(), {}};
    if (std::ranges::find(findings, finding) == findings.end())
        findings.push_back(finding);
}

/// "Mrs Amira Khan-Jones" without the title, by words.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression title(u"^(Mr|Mrs|Ms|Miss|Mx|Dr|Cllr)\\.?\\s+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString plain = name.simplified();
    plain.remove(title);
    return plain.split(u' ', Qt::SkipEmptyParts);
}

/// Folded words of a text with their places.
struct Word {
    QString text;
    QString folded;
    qsizetype at = 0;
};

QString foldedWord(const QString &word)
{
    QString folded = word.toCaseFolded();
    if (folded.endsWith(u"'s"_s) || folded.endsWith(u"\u2019s"_s))
        folded.chop(2);
    return folded;
}

std::vector<Word> wordsIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\p{L}[\\p{L}'\u2019-]*"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Word> words;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        words.push_back({match.captured(), foldedWord(match.captured()), match.capturedStart()});
    }
    return words;
}

bool isTitle(const QString &folded)
{
    static const QSet<QString> titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"mx"_s, u"dr"_s};
    return titles.contains(folded);
}

bool isCapital(const QString &word)
{
    return !word.isEmpty() && word.front().isUpper();
}

/// What of the people's names is looked for.
struct Names {
    QHash<QString, std::vector<QStringList>> full; ///< Folded words, by the first of them.
    QSet<QString> surnames;
    QSet<QString> single; ///< Any word of a name.
    QSet<QString> initials;
    QSet<QDate> births;

    explicit Names(const std::vector<ProtectedPerson> &people)
    {
        for (const ProtectedPerson &person : people) {
            if (person.bornOn)
                births.insert(*person.bornOn);
            const QStringList words = wordsOf(person.name);
            QStringList folded;
            QString letters;
            for (const QString &word : words) {
                folded.append(foldedWord(word));
                letters += word.front().toUpper();
                if (word.size() >= kShortestName)
                    single.insert(folded.last());
            }
            if (folded.size() >= 2) {
                full[folded.first()].push_back(folded);
                full[folded.first()].push_back({folded.first(), folded.last()});
                initials.insert(letters);
            }
            if (!folded.isEmpty() && folded.last().size() >= 2)
                surnames.insert(folded.last());
        }
    }
};

/// How many words of \p words from \p at are a name in full; 0 if none.
size_t fullNameAt(const std::vector<Word> &words, size_t at, const Names &names)
{
    const auto found = names.full.constFind(words[at].folded);
    if (found == names.full.constEnd() || !isCapital(words[at].text))
        return 0;
    size_t longest = 0;
    for (const QStringList &name : *found) {
        const auto length = size_t(name.size());
        bool isSame = at + length <= words.size();
        for (size_t i = 0; isSame && i < length; ++i)
            isSame = words[at + i].folded == name.at(qsizetype(i)) && isCapital(words[at + i].text);
        if (isSame)
            longest = std::max(longest, length);
    }
    return longest;
}

void findNames(const QString &text, const Names &names, IdentityCare care, Findings &findings)
{
    const std::vector<Word> words = wordsIn(text);
    const auto spanOf = [&](size_t first, size_t last) {
        return text.mid(words[first].at,
                        words[last].at + words[last].text.size() - words[first].at);
    };
    for (size_t i = 0; i < words.size(); ++i) {
        if (const size_t length = fullNameAt(words, i, names); length > 0) {
            add(findings, Kind::Name, spanOf(i, i + length - 1));
            i += length - 1;
            continue;
        }
        const bool isBehindTitle = i > 0 && isTitle(words[i - 1].folded) &&
                                   isCapital(words[i].text) && words[i].folded.size() >= 2;
        if (isBehindTitle &&
            (care == IdentityCare::OneCase || names.surnames.contains(words[i].folded)))
            add(findings, Kind::Name, spanOf(i - 1, i));
        else if (care == IdentityCare::OneCase && isCapital(words[i].text) &&
                 names.single.contains(words[i].folded))
            add(findings, Kind::Name, words[i].text);
    }
}

/// "A.B.", "A. B.", and "AB" where a person on the case has them.
void findInitials(const QString &text, const Names &names, Findings &findings)
{
    static const QRegularExpression dotted(u"\\b\\p{Lu}\\.\\s?\\p{Lu}\\.?(?![\\p{L}\\d])"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = dotted.globalMatch(text); it.hasNext();)
        add(findings, Kind::Initials, it.next().captured());
    static const QRegularExpression plain(u"\\b\\p{Lu}{2,4}\\b"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = plain.globalMatch(text); it.hasNext();) {
        const QString letters = it.next().captured();
        if (names.initials.contains(letters))
            add(findings, Kind::Initials, letters);
    }
}

std::optional<QDate> dateOf(const QRegularExpressionMatch &match)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const int day = match.captured(1).toInt();
    const QString month = match.captured(2);
    const int number =
        month.front().isDigit() ? month.toInt() : int(months.indexOf(month.left(3).toLower())) + 1;
    const QDate date(match.captured(3).toInt(), number, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

void findBirthDates(const QString &text, const Names &names, IdentityCare care, Findings &findings)
{
    static const QRegularExpression full(
        u"\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s/.-]+(\\d{1,2}|[A-Za-z]{3,9})[\\s/.,-]+(\\d{4})\\b"_s);
    static const QRegularExpression said(
        u"\\b(?:born(?: on| in)?|d\\.?\\s?o\\.?\\s?b\\.?|date of birth)\\s*:?\\s*[\\w/ .-]{0,20}?\\d{2,4}\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = said.globalMatch(text); it.hasNext();)
        add(findings, Kind::BirthDate, it.next().captured());
    for (auto it = full.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto date = dateOf(match);
        if (!date)
            continue;
        const bool isBirth = care == IdentityCare::OneCase || names.births.contains(*date);
        const bool isFound = std::ranges::any_of(findings, [&](const IdentityFinding &finding) {
            return finding.kind == Kind::BirthDate && finding.found.contains(match.captured());
        });
        if (isBirth && !isFound)
            add(findings, Kind::BirthDate, match.captured());
    }
}

Findings findBy(const QString &text, const Names &names, IdentityCare care)
{
    Findings findings;
    findNames(text, names, care, findings);
    if (care == IdentityCare::OneCase)
        findInitials(text, names, findings);
    findBirthDates(text, names, care, findings);
    return findings;
}

/// Reads a paper to its end.
class PaperReader final
{
public:
    explicit PaperReader(const std::vector<ProtectedPerson> &people)
        : m_names(people)
    {}

    void read(const Document &document)
    {
        for (const QString &line : {document.title, document.subtitle, document.runningHead})
            read(line);
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<HeadingBlock>(&block)) {
                m_heading = headingText(*heading);
                read(heading->text);
            }
            for (const RichText &text : textsOf(block))
                read(plainText(text));
            // Notes on a period and explanations of what does not add are people's own words.
            if (const auto *table = std::get_if<TableBlock>(&block))
                read(QStringList{table->table.caption} + table->table.notes);
            else if (const auto *chart = std::get_if<ChartBlock>(&block))
                read(QStringList{chart->chart.title} + chart->chart.notes);
        }
        for (const PaperFootnote &footnote : document.footnotes)
            read(plainText(footnote.text));
    }

    Findings found;

private:
    void read(const QStringList &texts)
    {
        for (const QString &text : texts)
            read(text);
    }

    void read(const QString &text)
    {
        for (IdentityFinding finding : findBy(text, m_names, IdentityCare::Paper)) {
            finding.where = m_heading;
            if (std::ranges::find(found, finding) == found.end())
                found.push_back(finding);
        }
    }

    Names m_names;
    QString m_heading;
};

} // namespace

std::vector<IdentityFinding>
findIdentities(const QString &text, const std::vector<ProtectedPerson> &people, IdentityCare care)
{
    return findBy(text, Names(people), care);
}

std::vector<IdentityFinding> findIdentities(const Document &document,
                                            const std::vector<ProtectedPerson> &people)
{
    PaperReader reader(people);
    reader.read(document);
    return std::move(reader.found);
}

std::vector<ProtectedPerson> knownPeople(Database &database, std::optional<CaseId> onCase)
{
    std::vector<ProtectedPerson> people;
    for (const PersonOnFile &person : peopleOnFile(database, onCase))
        people.push_back({person.name, person.bornOn});
    return people;
}

QString sentenceOf(const IdentityFinding &finding)
{
    switch (finding.kind) {
    case Kind::Name:
        return IdentityText::tr("\u201c%1\u201d names a person.").arg(finding.found);
    case Kind::Initials:
        return IdentityText::tr("\u201c%1\u201d may be the initials of a person.")
            .arg(finding.found);
    case Kind::BirthDate:
        return IdentityText::tr("\u201c%1\u201d may be a date of birth.").arg(finding.found);
    }
    return {};
}

} // namespace redress
