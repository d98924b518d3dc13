// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/publishedmodel.h"

#include "core/exchange/import/cellparser.h"
#include "core/statistics/labels.h"
#include "core/store/yearrepository.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Named {
    HistoryMeasure measure;
    const char *name;
};

constexpr Named kNames[]{
    {HistoryMeasure::Stage1Received,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 1 received")},
    {HistoryMeasure::Stage2Received,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 2 received")},
    {HistoryMeasure::Stage3Received,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 3 received")},
    {HistoryMeasure::Stage1Resolved,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 1 resolved")},
    {HistoryMeasure::Stage2InTime, QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 2 in time")},
    {HistoryMeasure::Stage1ChildComplainants,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 1 from children and young people")},
    {HistoryMeasure::MpEnquiryReceived,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "MP enquiries received")},
    {HistoryMeasure::RepresentationReceived,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Representations received")},
    {HistoryMeasure::CouncillorEnquiryReceived,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Councillor enquiries received")},
    {HistoryMeasure::ComplimentReceived,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Compliments received")},
    {HistoryMeasure::OmbudsmanReceived,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Ombudsman received")},
    {HistoryMeasure::OmbudsmanDecided,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Ombudsman decided")},
    {HistoryMeasure::Stage1Outcome,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 1 outcomes")},
    {HistoryMeasure::Stage2Outcome,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 2 outcomes")},
    {HistoryMeasure::Stage1ResponseBand,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 1 responses by working days")},
    {HistoryMeasure::Stage1ComplainantType,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 1 by complainant")},
    {HistoryMeasure::Stage1ReceivedByService,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Stage 1 received by service")},
    {HistoryMeasure::IssueCategory,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Complaints by principal cause")},
    {HistoryMeasure::OmbudsmanOutcome,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Ombudsman decisions")},
    {HistoryMeasure::OmbudsmanUpholdRate,
     QT_TRANSLATE_NOOP("redress::PublishedModel", "Ombudsman uphold rate, %")},
    {HistoryMeasure::Cost, QT_TRANSLATE_NOOP("redress::PublishedModel", "Costs, whole pounds")},
};

const QString kNotCollected = u"n/a"_s;

QString asTyped(const HistoryFigure &figure)
{
    return figure.value ? QString::number(*figure.value, 'g', 15) : kNotCollected;
}

bool isNotCollected(const QString &typed)
{
    return typed.compare(kNotCollected, Qt::CaseInsensitive) == 0;
}

/// The names of which a measure may be broken down, beside those that are stored.
QStringList offered(HistoryMeasure measure, const ReferenceData &reference)
{
    QStringList names;
    if (measure == HistoryMeasure::Stage1ReceivedByService) {
        for (const OrgNode &directorate : reference.directorates()) {
            for (const OrgNode &service : reference.childrenOf(directorate.id, OrgLevel::Service))
                names.append(service.name);
        }
        return names;
    }
    const UserList list = measure == HistoryMeasure::Stage1ComplainantType
                              ? UserList::ComplainantType
                              : UserList::IssueCategory;
    for (const ListItem &item : reference.itemsOf(list))
        names.append(item.name);
    return names;
}

} // namespace

QString nameOf(HistoryMeasure measure)
{
    const auto found = std::ranges::find(kNames, measure, &Named::measure);
    return QCoreApplication::translate("redress::PublishedModel", found->name);
}

QString nameOfDimension(HistoryMeasure measure, const QString &dimension)
{
    if (dimension == "open"_L1)
        return PublishedModel::tr("Still open");
    if (dimension == "upheld"_L1 && measure == HistoryMeasure::OmbudsmanOutcome)
        return PublishedModel::tr("Upheld, both kinds");
    if (dimension == "this_council"_L1)
        return PublishedModel::tr("This council");
    if (dimension == "similar_authorities"_L1)
        return PublishedModel::tr("Similar authorities");
    switch (measure) {
    case HistoryMeasure::Stage1Outcome:
    case HistoryMeasure::Stage2Outcome:
        return labelOfWord(Dimension::Outcome, dimension);
    case HistoryMeasure::Stage1ResponseBand:
        return labelOfWord(Dimension::Band, dimension);
    case HistoryMeasure::OmbudsmanOutcome:
        return labelOfWord(Dimension::Decision, dimension);
    case HistoryMeasure::Cost:
        return labelOfWord(Dimension::CostType, dimension);
    default:
        return dimension;
    }
}

YearModel::Words PublishedModel::words() const
{
    return {tr("Published figures of a year"),
            tr("What earlier papers published of years for which there are no records. Choose the "
               "year, and type what its papers say: of the whole year, of quarters, or of both. "
               "Tables and charts print these figures in italics, in place of a count. Ctrl+S "
               "saves."),
            tr("A number; n/a for what was not collected; empty for what was not published."),
            tr("Published figures of %1 typed"),
            {},
            {}};
}

QStringList PublishedModel::groups() const
{
    QStringList groups;
    for (const Named &named : kNames)
        groups.append(nameOf(named.measure));
    return groups;
}

QString PublishedModel::groupOf(int row) const
{
    return nameOf(m_lines[size_t(row)].measure);
}

PublishedModel::Line *PublishedModel::lineOf(HistoryMeasure measure, const QString &dimension)
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line &line) {
        return line.measure == measure && line.dimension == dimension;
    });
    return found == m_lines.end() ? nullptr : &*found;
}

void PublishedModel::addLines(HistoryMeasure measure, const QStringList &dimensions)
{
    for (const QString &dimension : dimensions) {
        if (!lineOf(measure, dimension))
            m_lines.push_back({measure, dimension, {}, {}, {}, {}});
    }
}

void PublishedModel::load(Session &session, FinancialYear year)
{
    const std::vector<HistoryFigure> figures = YearRepository::history(session.database());
    beginResetModel();
    m_lines.clear();
    m_year = year;
    m_isReadOnly = session.isReadOnly();
    for (const Named &named : kNames) {
        const HistoryDimension dimension = dimensionOf(named.measure);
        switch (dimension.kind) {
        case HistoryDimension::Kind::None:
            addLines(named.measure, {QString()});
            break;
        case HistoryDimension::Kind::Words:
            addLines(named.measure, dimension.words);
            break;
        case HistoryDimension::Kind::Text:
            addLines(named.measure, offered(named.measure, session.reference()));
            for (const HistoryFigure &figure : figures) {
                if (figure.measure == named.measure)
                    addLines(named.measure, {figure.dimension});
            }
        }
    }
    for (const HistoryFigure &figure : figures) {
        if (figure.year != year)
            continue;
        if (Line *line = lineOf(figure.measure, figure.dimension)) {
            line->stored[size_t(figure.quarter)] = asTyped(figure);
            line->typed[size_t(figure.quarter)] = asTyped(figure);
            if (line->storedSource.isEmpty())
                line->storedSource = line->typedSource = figure.source;
        }
    }
    endResetModel();
}

void PublishedModel::write(UnitOfWork &unit)
{
    for (const Line &line : m_lines) {
        for (size_t quarter = 0; quarter < line.typed.size(); ++quarter) {
            const QString &typed = line.typed[quarter];
            const bool isOther = typed != line.stored[quarter] ||
                                 (!typed.isEmpty() && line.typedSource != line.storedSource);
            if (!isOther)
                continue;
            HistoryFigure figure;
            figure.year = m_year;
            figure.quarter = int(quarter);
            figure.measure = line.measure;
            figure.dimension = line.dimension;
            figure.source = line.typedSource;
            if (typed.isEmpty()) {
                YearRepository::remove(unit, figure);
                continue;
            }
            if (!isNotCollected(typed))
                figure.value = numberFromCell(typed.toUtf8());
            YearRepository::type(unit, figure);
        }
    }
}

bool PublishedModel::isModified() const
{
    return std::ranges::any_of(m_lines, [](const Line &line) {
        const bool hasFigures =
            std::ranges::any_of(line.typed, [](const QString &typed) { return !typed.isEmpty(); });
        return line.typed != line.stored || (hasFigures && line.typedSource != line.storedSource);
    });
}

int PublishedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PublishedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PublishedModel::fault(const QString &typed)
{
    if (typed.isEmpty() || isNotCollected(typed) || numberFromCell(typed.toUtf8()))
        return {};
    return tr("\"%1\": allowed are a number, 0 or more, n/a, or nothing.").arg(typed);
}

QVariant PublishedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const int column = index.column();
    const bool isFigure = column >= WholeYear && column <= Q4;
    const QString typed = isFigure ? line.typed[size_t(column - WholeYear)] : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column == MeasureColumn ? nameOf(line.measure)
               : column == Of          ? nameOfDimension(line.measure, line.dimension)
               : column == Source      ? line.typedSource
                                       : typed;
    case FaultRole:
    case Qt::ToolTipRole:
        return fault(typed);
    case Qt::TextAlignmentRole:
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3: %4", "measure, dimension, period or source, figure")
            .arg(nameOf(line.measure), nameOfDimension(line.measure, line.dimension),
                 headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 isFigure ? (typed.isEmpty() ? tr("not published") : typed) : line.typedSource);
    default:
        return {};
    }
}

QVariant PublishedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MeasureColumn:
        return tr("Measure");
    case Of:
        return tr("Of");
    case WholeYear:
        return tr("Whole year");
    case Source:
        return tr("Source");
    default:
        return tr("Q%1", "quarter").arg(section - WholeYear);
    }
}

Qt::ItemFlags PublishedModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = YearModel::flags(index);
    return index.column() >= WholeYear && !m_isReadOnly ? flags | Qt::ItemIsEditable : flags;
}

bool PublishedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() < WholeYear)
        return false;
    Line &line = m_lines[size_t(index.row())];
    const QString typed = value.toString().trimmed();
    if (index.column() == Source)
        line.typedSource = typed;
    else
        line.typed[size_t(index.column() - WholeYear)] =
            isNotCollected(typed) ? kNotCollected : typed;
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace redress
