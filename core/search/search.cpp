// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/base/searchwords.h"
#include "core/base/textmatch.h"
#include "core/search/searchvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(redress::Search)
};

bool isQuote(QChar character)
{
    return character == u'"' || character == u'\u201c' || character == u'\u201d';
}

/// One part of what was typed: up to the next space that stands in no quotes.
struct Part {
    bool isExcluded = false;
    QString field;         ///< Empty: words.
    QStringList values{};  ///< Without their quotes.
    bool isQuoted = false; ///< The first value was.
    bool isClosed = false; ///< And its quotes ended.
};

class Splitter final
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {}

    std::optional<Part> next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at == m_text.size())
            return std::nullopt;
        Part part;
        if (m_text.at(m_at) == u'-') {
            part.isExcluded = true;
            ++m_at;
        }
        part.field = takeField();
        takeValues(part);
        return part;
    }

private:
    /// Letters that end in a colon; words with a hyphen are a field only if one is called so.
    QString takeField()
    {
        const auto joins = [](QChar character) { return character == u'-' || character == u'_'; };
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text.at(end).isLetter() || joins(m_text.at(end))))
            ++end;
        if (end == m_at || end == m_text.size() || m_text.at(end) != u':')
            return {};
        QString name = m_text.sliced(m_at, end - m_at);
        if (std::any_of(name.begin(), name.end(), joins) && !searchFieldNamed(name))
            return {};
        m_at = end + 1;
        return name;
    }

    void takeValues(Part &part)
    {
        QString value;
        bool isInQuotes = false;
        part.isQuoted = m_at < m_text.size() && isQuote(m_text.at(m_at));
        for (; m_at < m_text.size(); ++m_at) {
            const QChar character = m_text.at(m_at);
            if (isQuote(character)) {
                isInQuotes = !isInQuotes;
                part.isClosed = !isInQuotes;
            } else if (!isInQuotes && character.isSpace()) {
                break;
            } else if (!isInQuotes && character == u',' && !part.field.isEmpty()) {
                put(part, value);
            } else {
                value += character;
            }
        }
        put(part, value);
    }

    static void put(Part &part, QString &value)
    {
        if (!value.trimmed().isEmpty())
            part.values.append(value.trimmed());
        value.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

Error unknownField(const QString &name)
{
    QStringList names;
    for (const SearchFieldName &field : searchFields())
        names.append(field.name);
    const QStringList nearest = nearestNames(name, names, 1);
    if (!nearest.isEmpty())
        return {Error::Code::Invalid,
                SearchText::tr("There is no field \"%1:\". Do you mean %2:? To find the words as "
                               "they stand, put them in quotes.")
                    .arg(name, nearest.first()),
                name};
    return {Error::Code::Invalid,
            SearchText::tr("There is no field \"%1:\". There are %2. To find the words as they "
                           "stand, put them in quotes.")
                .arg(name, names.join(u", "_s)),
            name};
}

/// What a part without a field asks for: words, or a state that has a word of its own.
std::optional<SearchTerm> plainTerm(const Part &part)
{
    const QString typed = part.values.value(0);
    if (!part.isQuoted && typed.compare("overdue"_L1, Qt::CaseInsensitive) == 0)
        return SearchTerm{
            .field = SearchField::Is, .isExcluded = part.isExcluded, .codes = {u"overdue"_s}};
    const QString words = searchWords(typed).join(u' ');
    if (words.isEmpty())
        return std::nullopt; // a mark between words, or what is only begun
    return SearchTerm{.field = SearchField::Words,
                      .isExcluded = part.isExcluded,
                      .words = {{words, !(part.isQuoted && part.isClosed)}}};
}

} // namespace

QStringList Search::wordsToMark() const
{
    QStringList words;
    for (const SearchTerm &term : terms) {
        if (term.isExcluded ||
            (term.field != SearchField::Words && term.field != SearchField::Reference))
            continue;
        for (const casetext::Wanted &wanted : term.words)
            words.append(wanted.words.split(u' ', Qt::SkipEmptyParts));
    }
    words.removeDuplicates();
    return words;
}

namespace search {

Result<Search> parse(const QString &text, const Context &context)
{
    Search search;
    search.text = text;
    SearchTerm words;
    Splitter splitter(text);
    while (const auto part = splitter.next()) {
        if (part->field.isEmpty()) {
            auto term = plainTerm(*part);
            if (!term)
                continue;
            if (term->field == SearchField::Words && !term->isExcluded)
                words.words.push_back(term->words.front());
            else
                search.terms.push_back(std::move(*term));
            continue;
        }
        const SearchFieldName *field = searchFieldNamed(part->field);
        if (!field)
            return unknownField(part->field);
        SearchTerm term{.field = field->field, .isExcluded = part->isExcluded};
        if (part->values.isEmpty())
            continue;
        if (const auto taken = takeValues(term, *field, part->values, context); !taken)
            return taken.error();
        const bool asks = term.asks != SearchTerm::Asks::Value || !term.words.empty() ||
                          field->value != SearchValue::Words;
        if (asks)
            search.terms.push_back(std::move(term));
    }
    // Words are asked together, and first: the index is quickest.
    if (!words.words.empty())
        search.terms.insert(search.terms.begin(), std::move(words));
    return search;
}

} // namespace search

} // namespace redress
