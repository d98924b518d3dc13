// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplejson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace redress {

using namespace Qt::StringLiterals;

QJsonValue sampleJson(const QString &name)
{
    QFile file(u":/redress/sample/%1.json"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sampleJson", qPrintable(name));
    if (!opened)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    Q_ASSERT_X(!document.isNull(), "sampleJson", qPrintable(name));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

std::vector<int> numbersFrom(const QJsonValue &value)
{
    std::vector<int> numbers;
    for (const QJsonValue entry : value.toArray())
        numbers.push_back(entry.toInt());
    return numbers;
}

WeightedNames weightedNamesFrom(const QJsonValue &value)
{
    WeightedNames weighted;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        weighted.names.append(it.key());
        weighted.weights.push_back(it.value().toInt());
    }
    return weighted;
}

MonthWeights monthWeightsFrom(const QJsonValue &value)
{
    const std::vector<int> numbers = numbersFrom(value);
    Q_ASSERT(numbers.size() == 12);
    MonthWeights weights{};
    for (size_t i = 0; i < weights.size() && i < numbers.size(); ++i)
        weights[i] = numbers[i];
    return weights;
}

SampleVolume volumeFrom(const QJsonObject &object)
{
    SampleVolume volume;
    volume.aYear = object.value("a_year"_L1).toInt();
    volume.growth = object.value("growth"_L1).toInt();
    volume.months = monthWeightsFrom(object.value("months"_L1));
    return volume;
}

} // namespace redress
