// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/redaction.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RedactionText {
    Q_DECLARE_TR_FUNCTIONS(redress::Redaction)
};

constexpr qsizetype kShortestPart = 3;   ///< Letters of a name that stands alone.
constexpr qsizetype kShortestTitled = 2; ///< Of one behind a title.

const QString kTitles = u"(?:Mrs|Mr|Ms|Miss|Mx|Dr|Master|Sir|Dame|Lady|Lord|Rev)"_s;

/// Words that stand in names and are no names.
bool isTitle(const QString &word)
{
    static const QSet<QString> titles{u"mrs"_s,    u"mr"_s,  u"ms"_s,   u"miss"_s, u"mx"_s,
                                      u"dr"_s,     u"sir"_s, u"dame"_s, u"lady"_s, u"lord"_s,
                                      u"master"_s, u"rev"_s, u"the"_s,  u"and"_s,  u"of"_s,
                                      u"cllr"_s,   u"van"_s, u"von"_s,  u"de"_s};
    return titles.contains(word.toLower().remove(u'.'));
}

QRegularExpression wholeWords(const QString &pattern,
                              QRegularExpression::PatternOptions options = {})
{
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s + pattern + u"(?![\\p{L}\\p{N}])"_s,
                              options | QRegularExpression::UseUnicodePropertiesOption);
}

/// Any space or line end between words, in any number.
QString loosely(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts))
        words.append(QRegularExpression::escape(word));
    return words.join(u"[\\s,]+"_s);
}

/// "Person A" to "Person Z", and then "Person A2".
QString letterNamed(int number)
{
    const QString letter(QChar(u'A' + number % 26));
    return number < 26 ? letter : letter + QString::number(number / 26 + 1);
}

} // namespace

Redaction::Redaction(const PeopleOnCase &people)
{
    int children = 0;
    int staff = 0;
    int others = 0;
    QSet<qint64> known;
    for (const CasePerson &one : people.people) {
        const qint64 id = one.person.id ? one.person.id->value() : 0;
        if (id != 0 && known.contains(id))
            continue; // In another role.
        known.insert(id);
        const bool isChild =
            one.role == PersonRole::Child ||
            std::any_of(people.people.begin(), people.people.end(), [&](const CasePerson &other) {
                return other.person.id == one.person.id && other.role == PersonRole::Child;
            });
        const QString standIn =
            isChild ? RedactionText::tr("Child %1").arg(++children)
            : one.role == PersonRole::StaffConcerned
                ? RedactionText::tr("Member of staff %1").arg(++staff)
                : RedactionText::tr("Person %1", "a letter").arg(letterNamed(others++));
        addPerson(one.person, standIn);
    }
    // A name goes before one that it begins with.
    std::stable_sort(m_rules.begin(), m_rules.end(), [](const Rule &a, const Rule &b) {
        return a.pattern.pattern().size() > b.pattern.pattern().size();
    });
    addParts();
    addPatterns();
}

void Redaction::addPerson(const PersonFacts &person, const QString &standIn)
{
    m_standIns.emplace_back(person.name, standIn);
    addName(person.name, standIn);
    addFact(person.address, RedactionText::tr("[address of %1]").arg(standIn));
    addFact(person.email, RedactionText::tr("[e-mail of %1]").arg(standIn));
    addFact(person.telephone, RedactionText::tr("[telephone of %1]").arg(standIn));
    if (!person.bornOn)
        return;
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale welsh(QLocale::Welsh, QLocale::UnitedKingdom);
    const QString born = RedactionText::tr("[date of birth of %1]").arg(standIn);
    QSet<QString> written;
    for (const QLocale &locale : {english, welsh}) {
        for (const auto *format : {"d MMMM yyyy", "dd MMMM yyyy", "d MMM yyyy", "dd/MM/yyyy",
                                   "d/M/yyyy", "dd/MM/yy", "dd.MM.yyyy", "yyyy-MM-dd"})
            written.insert(locale.toString(*person.bornOn, QString::fromLatin1(format)));
    }
    for (const QString &day : written)
        addFact(day, born);
}

/// The whole name as it is recorded, and without a title; the parts are looked at together.
void Redaction::addName(const QString &name, const QString &standIn)
{
    QStringList words;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (!isTitle(word))
            words.append(word);
    }
    if (words.isEmpty())
        return;
    const QString plain = words.join(u' ');
    m_rules.push_back({wholeWords(u"(?:"_s + kTitles + u"\\.?\\s+)?"_s + loosely(plain),
                                  QRegularExpression::CaseInsensitiveOption),
                       standIn,
                       true,
                       {},
                       false});
    for (const QString &word : words) {
        if (word.size() >= kShortestTitled)
            m_parts.emplace_back(word, standIn);
    }
}

/// A part of a name that one person has stands for them; one that several have does for all.
void Redaction::addParts()
{
    QMap<QString, QStringList> owners;
    QMap<QString, QString> spelled;
    for (const auto &[part, standIn] : m_parts) {
        const QString key = part.toCaseFolded();
        spelled.insert(key, part);
        if (!owners[key].contains(standIn))
            owners[key].append(standIn);
    }
    QStringList keys = owners.keys();
    std::stable_sort(keys.begin(), keys.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &key : keys) {
        const auto part = owners.constFind(key);
        const QString word = spelled.value(key);
        const QString pattern = QRegularExpression::escape(word);
        const bool isOne = part->size() == 1;
        const QString standIn = part->join(RedactionText::tr(" or ", "one person or another"));
        const QString shared =
            isOne ? QString() : RedactionText::tr("Several people have this name.");
        m_rules.push_back({wholeWords(kTitles + u"\\.?\\s+(?:\\p{Lu}\\.?\\s+)?"_s + pattern),
                           standIn, isOne, shared, false});
        if (word.size() < kShortestPart)
            continue;
        // Alone it may be a word: only written as a name it is one.
        QString capital = word;
        capital[0] = capital[0].toUpper();
        m_rules.push_back(
            {wholeWords(u"(?:%1|%2)"_s.arg(QRegularExpression::escape(capital),
                                           QRegularExpression::escape(word.toUpper()))),
             standIn, false,
             isOne ? RedactionText::tr("A part of a name, which may be a word or somebody else.")
                   : shared,
             false});
    }
    m_parts.clear();
}

void Redaction::addFact(const QString &fact, const QString &standIn)
{
    const QString pattern = loosely(fact);
    if (pattern.isEmpty())
        return;
    m_rules.push_back(
        {wholeWords(pattern, QRegularExpression::CaseInsensitiveOption), standIn, true, {}, false});
}

/// What is written like something by which somebody can be found, whoever it is.
void Redaction::addPatterns()
{
    const QString unknown = RedactionText::tr("Nobody on the case has it: look whose it is.");
    m_rules.push_back({QRegularExpression(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s),
                       RedactionText::tr("[e-mail]"), false, unknown, false});
    m_rules.push_back({wholeWords(u"[A-Z]{1,2}[0-9][0-9A-Z]?\\s?[0-9][A-Z]{2}"_s),
                       RedactionText::tr("[postcode]"), false, unknown, false});
    m_rules.push_back(
        {QRegularExpression(u"(?<!\\w)(?:\\+44\\s?|0)[1-9](?:[\\s-]?\\d){8,9}(?!\\d)"_s),
         RedactionText::tr("[telephone]"), false, unknown, false});
    m_rules.push_back(
        {wholeWords(kTitles + u"\\.?\\s+\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+)?"_s),
         QString(), false, RedactionText::tr("A name that nobody on the case has. It was left."),
         true});
}

void Redaction::note(const QString &found, const Rule &rule)
{
    const QString words = found.simplified();
    const QString standIn = rule.isLeft ? words : rule.standIn;
    const auto known =
        std::find_if(m_replaced.begin(), m_replaced.end(), [&](const Replacement &one) {
            return one.found == words && one.standIn == standIn;
        });
    if (known != m_replaced.end())
        ++known->times;
    else
        m_replaced.push_back({words, standIn, 1, rule.isCertain, rule.doubt});
}

QString Redaction::redacted(const QString &text)
{
    // What is replaced is set aside behind a mark, so that no later rule reads a stand-in.
    QString left = text;
    QStringList standIns;
    for (const Rule &rule : m_rules) {
        QString next;
        qsizetype from = 0;
        auto matches = rule.pattern.globalMatch(left);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            note(match.captured(), rule);
            next += QStringView(left).sliced(from, match.capturedStart() - from);
            next += QChar(0xe000) + QString::number(standIns.size()) + QChar(0xe001);
            standIns.append(rule.isLeft ? match.captured() : rule.standIn);
            from = match.capturedEnd();
        }
        if (from > 0)
            left = next + left.sliced(from);
    }
    for (qsizetype i = 0; i < standIns.size(); ++i)
        left.replace(QChar(0xe000) + QString::number(i) + QChar(0xe001), standIns.at(i));
    return left;
}

void Redaction::redact(RichText &text)
{
    for (TextRun &run : text) {
        run.text = redacted(run.text);
        if (!run.link.startsWith(u'#'))
            run.link.clear();
    }
}

Document Redaction::redacted(Document document)
{
    for (QString *text :
         {&document.title, &document.subtitle, &document.runningHead, &document.footer})
        *text = redacted(*text);
    document.author.clear();
    struct Visitor {
        Redaction &by;

        void operator()(HeadingBlock &block) const { block.text = by.redacted(block.text); }
        void operator()(ParagraphBlock &block) const { by.redact(block.text); }
        void operator()(ListBlock &block) const
        {
            for (RichText &item : block.items)
                by.redact(item);
        }
        void operator()(FactsBlock &block) const
        {
            for (FactsBlock::Fact &fact : block.facts)
                by.redact(fact.text);
        }
        void operator()(TableBlock &block) const
        {
            block.table.caption = by.redacted(block.table.caption);
            for (PaperTable::Row &row : block.table.rows) {
                for (PaperTable::BodyCell &cell : row.cells) {
                    cell.text = by.redacted(cell.text);
                    cell.spoken.clear();
                }
            }
        }
        void operator()(QuotationBlock &block) const
        {
            block.text = by.redacted(block.text);
            block.source = by.redacted(block.source);
        }
        void operator()(SideBySideBlock &block) const
        {
            for (SideBySideBlock::Side &side : block.sides) {
                side.title = by.redacted(side.title);
                for (SideBySideBlock::Content &content : side.content)
                    std::visit(*this, content);
            }
        }
        // What figures say names nobody.
        void operator()(ChartBlock &) const {}
        void operator()(PanelsBlock &) const {}
        void operator()(ContentsBlock &) const {}
        void operator()(PageBreakBlock &) const {}
    };
    for (Block &block : document.blocks)
        std::visit(Visitor{*this}, block);
    for (PaperFootnote &note : document.footnotes)
        redact(note.text);
    return document;
}

std::vector<Replacement> Redaction::replaced() const
{
    std::vector<Replacement> all = m_replaced;
    std::stable_sort(all.begin(), all.end(), [](const Replacement &a, const Replacement &b) {
        return a.isCertain != b.isCertain ? a.isCertain : a.times > b.times;
    });
    return all;
}

} // namespace redress
