// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/lettertemplate.h"

#include "core/base/shippedtext.h"
#include "core/casework/councilrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(redress::LetterTemplate)
};

Error wrong(const QString &member)
{
    return {Error::Code::Invalid, TemplateText::tr("The letter's \"%1\" is wrong.").arg(member),
            u"letter"_s};
}

std::vector<LetterTemplate> readShipped()
{
    std::vector<LetterTemplate> letters;
    const QDir folder(u":/redress/letters"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto letter = letterFromJson(inLanguageHere(u"letters"_s, name, file.readAll()));
        Q_ASSERT(letter);
        if (letter)
            letters.push_back(std::move(*letter));
    }
    return letters;
}

} // namespace

bool LetterTemplate::suits(const CaseRecord &record, int ofStage) const
{
    const bool isOfKind =
        kinds.empty() || std::find(kinds.begin(), kinds.end(), record.kind) != kinds.end();
    const auto procedure = procedureOf(record);
    const bool isOfProcedure =
        procedures.empty() || (procedure && std::find(procedures.begin(), procedures.end(),
                                                      *procedure) != procedures.end());
    return isOfKind && isOfProcedure && (stage == 0 || stage == ofStage);
}

const std::vector<LetterTemplate> &shippedLetters()
{
    static Shipped<std::vector<LetterTemplate>> letters(&readShipped);
    return letters.here();
}

Result<LetterTemplate> letterFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LetterTemplate letter;
    letter.letter = object.value("letter"_L1).toString();
    letter.name = object.value("name"_L1).toString();
    letter.when = object.value("when"_L1).toString();
    letter.stage = object.value("stage"_L1).toInt(0);
    if (letter.letter.isEmpty())
        return wrong(u"letter"_s);
    if (letter.name.isEmpty())
        return wrong(u"name"_s);
    for (const auto &value : object.value("kinds"_L1).toArray()) {
        const auto kind = fromStored<CaseKind>(value.toString());
        if (!kind)
            return wrong(u"kinds"_s);
        letter.kinds.push_back(*kind);
    }
    for (const auto &value : object.value("procedures"_L1).toArray()) {
        const auto procedure = fromStored<ProcedureKey>(value.toString());
        if (!procedure)
            return wrong(u"procedures"_s);
        letter.procedures.push_back(*procedure);
    }
    if (object.contains("act"_L1)) {
        letter.act = fromStored<ActKind>(object.value("act"_L1).toString());
        if (!letter.act)
            return wrong(u"act"_s);
    }
    QStringList lines;
    for (const auto &line : object.value("body"_L1).toArray())
        lines.append(line.toString());
    letter.body = lines.join(u'\n');
    if (letter.body.trimmed().isEmpty())
        return wrong(u"body"_s);
    return letter;
}

} // namespace redress
