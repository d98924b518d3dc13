// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace redress {

// The word lists of the sample county (resources/sample), read as they are needed.

/// The document of that name, without folder and ending.
QJsonValue sampleJson(const QString &name);

QStringList stringsFrom(const QJsonValue &value);
std::vector<int> numbersFrom(const QJsonValue &value);

/// Names with the weight of each, in the order of the names.
struct WeightedNames {
    QStringList names;
    std::vector<int> weights;
};
WeightedNames weightedNamesFrom(const QJsonValue &value);

/// Twelve weights, April first.
using MonthWeights = std::array<int, 12>;
MonthWeights monthWeightsFrom(const QJsonValue &value);

/// How many a year, how that grows, and how they fall over the months.
struct SampleVolume {
    int aYear = 0;
    int growth = 0; ///< By so many of a thousand over the time of the records.
    MonthWeights months{};
};
SampleVolume volumeFrom(const QJsonObject &object);

} // namespace redress
