// SPDX-License-Identifier: GPL-3.0-or-later
// P4 and P13: work list and list of cases, from the file to the painted table, beside SQL by hand
// shown by a bare QTableView over a bare model.
#include "core/worklist/worklist.h"
#include "tests/benchmark/baretable.h"
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/goal.h"
#include "tests/benchmark/rawsqlite.h"
#include "ui/cases/caselistmodel.h"
#include "ui/widgets/recordtable.h"
#include "ui/worklist/worklistmodel.h"

#include <QApplication>
#include <QPixmap>

#include <map>
#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kListOverRaw = 3.0;
constexpr double kListOverTenth = 1.2;
constexpr double kFirstPaintOverBare = 2.0;
constexpr int kRounds = 7;
constexpr QSize kWindow(1200, 800);

/// What the work list asks, by hand: what is open on a day, with holds, overdue actions, what is to
/// be acknowledged and what the Ombudsman recommended.
constexpr const char *kOpenWork[]{
    "SELECT stage_id FROM hold WHERE (last_on IS NULL OR last_on >= ?1) AND first_on <= ?1",
    "SELECT s.id, c.id, c.reference, s.procedure_key, s.stage_no, s.directorate_id, s.service_id, "
    "c.officer_id, s.received_on, s.aim_on, s.due_on, s.extended_to, s.panel_by, s.panel_on, "
    "s.limit_on, s.record_agreed_on FROM stage s JOIN case_record c ON c.id = s.case_id "
    "WHERE (s.closed_on IS NULL OR s.closed_on > ?1) AND s.received_on <= ?1 "
    "ORDER BY s.due_on, c.reference",
    "SELECT id, reference, kind, procedure_key, directorate_id, service_id, officer_id, "
    "received_on, "
    "due_on FROM case_record WHERE (settled_on IS NULL OR settled_on > ?1) AND +received_on <= ?1 "
    "ORDER BY due_on",
    "SELECT id, case_id, reference, directorate_id, service_id, officer_id, received_on, "
    "enquiry_due_on FROM ombudsman_case WHERE (settled_on IS NULL OR settled_on > ?1) "
    "AND received_on <= ?1 ORDER BY enquiry_due_on",
    "SELECT a.stage_id, a.due_on, a.completed_on FROM action a WHERE a.due_on < ?1 "
    "AND (a.completed_on IS NULL OR a.completed_on > ?1) ORDER BY a.due_on",
    "SELECT s.id, c.id, c.reference, s.received_on FROM stage s JOIN case_record c "
    "ON c.id = s.case_id WHERE (s.closed_on IS NULL OR s.closed_on > ?1) AND s.received_on <= ?1 "
    "AND (s.acknowledged_on IS NULL OR s.acknowledged_on > ?1) ORDER BY s.received_on",
    "SELECT r.id, o.reference, r.due_on FROM recommendation r JOIN ombudsman_case o "
    "ON o.id = r.ombudsman_case_id WHERE (r.completed_on IS NULL OR r.completed_on > ?1) "
    "AND r.satisfied_on IS NULL AND o.decision_on <= ?1 ORDER BY r.due_on"};

std::vector<QStringList> openWorkByHand(RawDatabase &database)
{
    std::vector<QStringList> rows;
    const std::string day = benchmarkDay().toString(Qt::ISODate).toStdString();
    for (const char *sql : kOpenWork) {
        RawStatement statement(database, sql);
        statement.bind(1, day);
        const int columns = statement.columns();
        while (statement.step()) {
            QStringList row;
            for (int column = 0; column < columns; ++column)
                row.append(QString::fromStdString(statement.text(column)));
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<QStringList> casesByHand(RawDatabase &database)
{
    RawStatement statement(
        database, "SELECT c.reference, c.kind, c.procedure_key, c.summary, d.name, s.name, "
                  "'', c.received_on, '', '' FROM case_record c "
                  "JOIN org_node d ON d.id = c.directorate_id "
                  "LEFT JOIN org_node s ON s.id = c.service_id ORDER BY c.received_on DESC");
    std::vector<QStringList> rows;
    while (statement.step()) {
        QStringList row;
        for (int column = 0; column < int(CaseListModel::Column::Count); ++column)
            row.append(QString::fromStdString(statement.text(column)));
        rows.push_back(row);
    }
    return rows;
}

void paint(QTableView &view)
{
    view.resize(kWindow);
    if (view.grab().isNull())
        throw std::runtime_error("nothing was painted");
}

void paintBare(std::vector<QStringList> rows, int columns)
{
    BareModel model;
    model.setRows(std::move(rows), columns);
    QTableView view;
    view.setModel(&model);
    paint(view);
}

WorkList loaded(CaseStore &store)
{
    auto list = WorkList::load(store.database(), store.rules(), benchmarkDay());
    if (!list)
        throw std::runtime_error(list.error().message.toStdString());
    return std::move(list).value();
}

void paintWorkList(CaseStore &store)
{
    WorkListModel model;
    WorkListFilter filter(model);
    RecordTable view;
    view.setModel(&filter);
    model.setItems(loaded(store).items(), store.reference());
    paint(view);
}

void loadCases(CaseStore &store, CaseListModel &model)
{
    CaseListQuery query;
    query.sort = CaseListQuery::Sort::Received;
    if (!model.load(store.database(), store.rules(), store.reference(), query, benchmarkDay()))
        throw std::runtime_error("no list of cases");
}

void measure(int cases, std::map<int, double> &workListTimes)
{
    const QString path = caseFile(cases);
    const auto store = openCaseFile(path);
    RawDatabase raw(path.toStdString());
    if (loaded(*store).items().size() != openWorkByHand(raw).size())
        throw std::runtime_error("the work list by hand has another number of items");

    const auto list = byTurns(
        kRounds * 3, [&] { loaded(*store); }, [&] { openWorkByHand(raw); });
    tellTimes(u"P4"_s, u"work list, as data"_s, cases, list.first.wall, list.second.wall,
              kListOverRaw);
    const auto painted = byTurns(
        kRounds, [&] { paintWorkList(*store); },
        [&] { paintBare(openWorkByHand(raw), int(WorkListModel::Column::Count)); });
    tellTimes(u"P4"_s, u"work list, model and paint included"_s, cases, painted.first.wall,
              painted.second.wall, kListOverRaw);
    workListTimes[cases] = painted.first.wall;
    if (const auto tenth = workListTimes.find(cases / 10); tenth != workListTimes.end())
        tellTimes(u"P4"_s, u"work list, beside a file of a tenth"_s, cases, painted.first.wall,
                  tenth->second, kListOverTenth);

    // First paint: the model is filled, the view is not there yet.
    CaseListModel model;
    loadCases(*store, model);
    BareModel bare;
    bare.setRows(casesByHand(raw), int(CaseListModel::Column::Count));
    const auto firstPaint = byTurns(
        kRounds,
        [&] {
            RecordTable view;
            view.setModel(&model);
            view.setMostCharacters({16, 18, 18, 0, 18, 18, 14, 14, 34, 18});
            paint(view);
        },
        [&] {
            QTableView view;
            view.setModel(&bare);
            paint(view);
        });
    tellTimes(u"P13"_s, u"list of all cases, first paint"_s, cases, firstPaint.first.wall,
              firstPaint.second.wall, kFirstPaintOverBare);
    const auto fromFile = byTurns(
        3,
        [&] {
            CaseListModel fresh;
            loadCases(*store, fresh);
            RecordTable view;
            view.setModel(&fresh);
            paint(view);
        },
        [&] { paintBare(casesByHand(raw), int(CaseListModel::Column::Count)); });
    tellTimes(u"P13"_s, u"the same, from the file"_s, cases, fromFile.first.wall,
              fromFile.second.wall, kFirstPaintOverBare);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return runBenchmark([] {
        std::map<int, double> workListTimes;
        for (const int cases : sizes())
            measure(cases, workListTimes);
    });
}
