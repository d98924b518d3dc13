// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/sampleafterwards.h"

#include <QJsonArray>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kSampledShare = 280; ///< Of a thousand.
constexpr int kSmallestSample = 5;

using Folder = CaseDossier::StageFolder;

struct KnownTheme {
    SampleTheme theme;
    int weight = 0;
};

std::vector<KnownTheme> knownThemes(const SampleFrame &frame)
{
    std::vector<KnownTheme> themes;
    for (const QJsonValue value : sampleJson(u"dip_sample"_s).toArray()) {
        const QJsonObject object = value.toObject();
        KnownTheme known;
        known.theme.pillar =
            frame.council.item(UserList::Pillar, object.value("pillar"_L1).toString());
        known.theme.theme =
            frame.council.item(UserList::SampleTheme, object.value("theme"_L1).toString());
        known.weight = object.value("weight"_L1).toInt();
        themes.push_back(known);
    }
    return themes;
}

/// The responses from which the sample is drawn.
std::vector<Folder *> upheldResponses(std::vector<PlannedCase> &cases, Quarter quarter)
{
    std::vector<Folder *> found;
    for (PlannedCase &planned : cases) {
        for (Folder &folder : planned.dossier.stages) {
            const StageRecord &stage = folder.stage;
            const bool isWanted = stage.procedure == ProcedureKey::ChildrenStatutory &&
                                  stage.number <= 2 && stage.respondedOn &&
                                  Quarter::of(*stage.respondedOn) == quarter && stage.outcome &&
                                  isUpheld(*stage.outcome);
            if (isWanted)
                found.push_back(&folder);
        }
    }
    return found;
}

/// Draws a share of \p responses, and finds one to four themes in each.
void drawFrom(std::vector<Folder *> responses, const std::vector<KnownTheme> &themes,
              SampleChooser &chooser, Quarter quarter)
{
    const int wanted = std::max(kSmallestSample, int(responses.size()) * kSampledShare / 1000);
    SampleDice dice(int(SamplePurpose::DipSample), quarter.code());
    for (int i = 0; i < wanted && !responses.empty(); ++i) {
        const auto drawn = responses.begin() + dice.below(int(responses.size()));
        Folder &folder = **drawn;
        responses.erase(drawn);
        folder.isSampled = true;
        std::vector<int> weights;
        weights.reserve(themes.size());
        for (const KnownTheme &known : themes)
            weights.push_back(known.weight);
        for (int left = dice.between(1, 4); left > 0; --left) {
            const size_t chosen = chooser.choose(dice, weights);
            folder.sampleThemes.push_back(themes[chosen].theme);
            weights[chosen] = 0;
        }
    }
}

} // namespace

void drawDipSample(const SampleFrame &frame, std::vector<PlannedCase> &cases)
{
    const std::vector<KnownTheme> themes = knownThemes(frame);
    SampleChooser chooser;
    const QDate runningQuarter = Quarter::of(frame.today).firstDay();
    for (QDate first = frame.firstYear.next().firstDay(); first < runningQuarter;
         first = first.addMonths(3))
        drawFrom(upheldResponses(cases, Quarter::of(first)), themes, chooser, Quarter::of(first));
}

void leaveActionsOverdue(const SampleFrame &frame, std::vector<PlannedCase> &cases, int count)
{
    constexpr int kLongestOverdue = 45; // Working days.
    const QDate from = frame.before(frame.today, kLongestOverdue);
    const QDate to = frame.before(frame.today, 2);
    std::vector<ActionRecord *> due;
    for (PlannedCase &planned : cases) {
        for (Folder &folder : planned.dossier.stages) {
            for (ActionRecord &action : folder.actions) {
                if (action.dueOn && *action.dueOn >= from && *action.dueOn <= to)
                    due.push_back(&action);
            }
        }
    }
    std::stable_sort(due.begin(), due.end(), [](const ActionRecord *a, const ActionRecord *b) {
        return *a->dueOn < *b->dueOn;
    });
    const int known = int(due.size());
    for (int i = 0; i < std::min(count, known); ++i)
        due[size_t((2 * i + 1) * known / (2 * count))]->completedOn.reset();
}

} // namespace redress
