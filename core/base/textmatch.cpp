// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textmatch.h"

#include <algorithm>
#include <vector>

namespace redress {

namespace {

/// Number of letters to insert, drop, change or swap with their neighbour.
qsizetype editDistance(QStringView a, QStringView b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<qsizetype> beforeLast(columns);
    std::vector<qsizetype> last(columns);
    std::vector<qsizetype> current(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + change});
            const bool swapped =
                i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1);
            if (swapped)
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(current);
    }
    return last.back();
}

} // namespace

QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character.toCaseFolded();
    }
    return plain;
}

QStringList nearestNames(QStringView typed, const QStringList &known, qsizetype most)
{
    struct Candidate {
        qsizetype distance;
        QString name;
    };
    // Long texts are compared by their beginning: nobody means a name of 300 letters.
    constexpr qsizetype kCompared = 80;
    const QString wanted = folded(typed.left(kCompared));
    std::vector<Candidate> candidates;
    for (const QString &name : known) {
        const QString other = folded(QStringView(name).left(kCompared));
        const qsizetype distance = editDistance(wanted, other);
        const qsizetype longest = std::max(wanted.size(), other.size());
        if (distance * 2 <= longest || other.contains(wanted) || wanted.contains(other))
            candidates.push_back({distance, name});
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.distance < b.distance; });
    QStringList names;
    for (const Candidate &candidate : candidates) {
        if (names.size() == most)
            break;
        names.append(candidate.name);
    }
    return names;
}

QString shortened(QStringView text, qsizetype most)
{
    QString line = text.left(most + 1).toString();
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    if (line.size() <= most)
        return line;
    line.truncate(most - 1);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1); // half a character is none
    return line + u'…';
}

} // namespace redress
