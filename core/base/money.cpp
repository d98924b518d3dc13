// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QList>

namespace redress {

namespace {

constexpr int kMostPoundDigits = 9;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Takes the commas out of a number such as 1,250,000. Nothing if one is misplaced.
std::optional<QString> withoutThousandsSeparators(QStringView pounds)
{
    const QList<QStringView> groups = pounds.split(u',');
    QString digits = groups.first().toString();
    if (groups.size() > 1 && (digits.isEmpty() || digits.size() > 3))
        return std::nullopt;
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups.at(i).size() != 3)
            return std::nullopt;
        digits += groups.at(i);
    }
    return digits;
}

} // namespace

std::optional<Money> Money::fromTyped(QStringView typed)
{
    if (typed.startsWith(u'£'))
        typed = typed.mid(1).trimmed();
    const qsizetype point = typed.indexOf(u'.');
    const QStringView decimals = point < 0 ? QStringView() : typed.mid(point + 1);
    if (point >= 0 && (decimals.isEmpty() || decimals.size() > 2))
        return std::nullopt;
    const auto pounds = withoutThousandsSeparators(point < 0 ? typed : typed.left(point));
    if (!pounds || pounds->isEmpty() || pounds->size() > kMostPoundDigits)
        return std::nullopt;

    qint64 pence = 0;
    for (const QChar digit : *pounds) {
        if (!isDigit(digit))
            return std::nullopt;
        pence = pence * 10 + digit.digitValue();
    }
    for (qsizetype i = 0; i < 2; ++i) {
        const QChar digit = i < decimals.size() ? decimals.at(i) : QChar(u'0');
        if (!isDigit(digit))
            return std::nullopt;
        pence = pence * 10 + digit.digitValue();
    }
    return Money{pence};
}

QString Money::toPlain() const
{
    return QStringLiteral("%1.%2").arg(pence / 100).arg(pence % 100, 2, 10, QChar(u'0'));
}

qint64 Money::poundsRoundedUpToTen() const
{
    constexpr qint64 kTenPounds = 1000;
    return (pence + kTenPounds - 1) / kTenPounds * 10;
}

} // namespace redress
