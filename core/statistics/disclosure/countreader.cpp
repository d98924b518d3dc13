// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/countreader.h"

#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <glpk.h>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

constexpr double kTolerance = 1e-6;
constexpr double kMost = 1;
constexpr double kLeast = -1;

struct ReaderText {
    Q_DECLARE_TR_FUNCTIONS(redress::Disclosure)
};

/// GLPK counts rows and columns from 1.
int rowOf(size_t set)
{
    return int(set) + 1;
}

int columnOf(size_t part)
{
    return int(part) + 1;
}

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < kTolerance;
}

/// A search for whole numbers, ended by the first that are not the truth, or after so many steps
/// that the time of a person would be wasted. Steps, not seconds: a copy is the same on any
/// machine.
struct Search {
    double truth = 0;
    int steps = 0;

    static void step(glp_tree *tree, void *info)
    {
        constexpr int kMostSteps = 300;
        auto *search = static_cast<Search *>(info);
        ++search->steps;
        const bool found =
            glp_ios_reason(tree) == GLP_IBINGO &&
            std::abs(glp_mip_obj_val(glp_ios_get_prob(tree)) - search->truth) > kTolerance;
        if (found || search->steps > kMostSteps)
            glp_ios_terminate(tree);
    }
};

[[noreturn]] void giveUp(int code)
{
    throw StorageError(
        {Error::Code::Storage,
         ReaderText::tr("It could not be worked out whether hidden numbers are safe. "
                        "Nothing was written."),
         QString::number(code)});
}

} // namespace

void CountReader::Release::operator()(glp_prob *problem) const
{
    glp_delete_prob(problem);
}

CountReader::CountReader(const FactPartition &parts, size_t sets)
    : m_parts(parts)
    , m_problem(glp_create_prob())
{
    glp_term_out(GLP_OFF);
    glp_prob *problem = m_problem.get();
    if (sets == 0 || parts.size() == 0)
        return;
    glp_add_rows(problem, int(sets));
    glp_add_cols(problem, int(parts.size()));
    for (size_t part = 0; part < parts.size(); ++part) {
        glp_set_col_bnds(problem, columnOf(part), GLP_LO, 0, 0);
        glp_set_col_kind(problem, columnOf(part), GLP_IV);
    }
    for (size_t set = 0; set < sets; ++set) {
        const std::vector<size_t> &within = parts.partsOf(set);
        // The first element of both is not used.
        std::vector<int> columns{0};
        for (const size_t part : within)
            columns.push_back(columnOf(part));
        const std::vector<double> ones(columns.size(), 1.0);
        glp_set_mat_row(problem, rowOf(set), int(within.size()), columns.data(), ones.data());
        glp_set_row_bnds(problem, rowOf(set), GLP_FR, 0, 0);
    }
}

CountReader::~CountReader() = default;

double CountReader::sizeOf(size_t set) const
{
    double size = 0;
    for (const size_t part : m_parts.partsOf(set))
        size += double(m_parts.sizeOf(part));
    return size;
}

void CountReader::learn(size_t set)
{
    const double size = sizeOf(set);
    glp_set_row_bnds(m_problem.get(), rowOf(set), GLP_FX, size, size);
}

void CountReader::forget(size_t set)
{
    glp_set_row_bnds(m_problem.get(), rowOf(set), GLP_FR, 0, 0);
}

void CountReader::ask(size_t set, double direction)
{
    glp_prob *problem = m_problem.get();
    for (int column = 1; column <= glp_get_num_cols(problem); ++column)
        glp_set_obj_coef(problem, column, 0);
    for (const size_t part : m_parts.partsOf(set))
        glp_set_obj_coef(problem, columnOf(part), 1);
    glp_set_obj_dir(problem, direction > 0 ? GLP_MAX : GLP_MIN);
    glp_smcp how;
    glp_init_smcp(&how);
    how.msg_lev = GLP_MSG_OFF;
    if (const int code = glp_simplex(problem, &how); code != 0) {
        // A basis that has become useless: from the beginning.
        glp_std_basis(problem);
        if (glp_simplex(problem, &how) != 0)
            giveUp(code);
    }
}

/// Whether the answer is one that can be, and not the truth.
bool CountReader::answers(size_t set)
{
    glp_prob *problem = m_problem.get();
    if (glp_get_status(problem) == GLP_UNBND) {
        m_answer.clear(); // There are answers; this is none.
        return true;
    }
    m_answer.assign(m_parts.size(), 0);
    for (size_t part = 0; part < m_parts.size(); ++part) {
        const double size = glp_get_col_prim(problem, columnOf(part));
        if (!isWhole(size))
            return false;
        m_answer[part] = std::round(size);
    }
    return differsInLastAnswer(set);
}

/// Looks for an answer in whole numbers where the best one falls between them.
bool CountReader::answersInWholeNumbers(size_t set)
{
    glp_prob *problem = m_problem.get();
    Search search{sizeOf(set)};
    glp_iocp how;
    glp_init_iocp(&how);
    how.msg_lev = GLP_MSG_OFF;
    how.br_tech = GLP_BR_FFV;
    how.cb_func = &Search::step;
    how.cb_info = &search;
    const int code = glp_intopt(problem, &how);
    if (code != 0 && code != GLP_ESTOP)
        giveUp(code);
    const int status = glp_mip_status(problem);
    if (status != GLP_OPT && status != GLP_FEAS)
        return false;
    m_answer.assign(m_parts.size(), 0);
    for (size_t part = 0; part < m_parts.size(); ++part)
        m_answer[part] = std::round(glp_mip_col_val(problem, columnOf(part)));
    return differsInLastAnswer(set);
}

bool CountReader::differsInLastAnswer(size_t set) const
{
    if (m_answer.empty())
        return false;
    double size = 0;
    for (const size_t part : m_parts.partsOf(set))
        size += m_answer[part];
    return std::abs(size - sizeOf(set)) > kTolerance;
}

void CountReader::collectEvidence(size_t set)
{
    glp_prob *problem = m_problem.get();
    for (int row = 1; row <= glp_get_num_rows(problem); ++row) {
        const bool isUsed = std::abs(glp_get_row_dual(problem, row)) > kTolerance;
        const auto other = size_t(row - 1);
        if (isUsed && other != set && glp_get_row_type(problem, row) == GLP_FX &&
            std::ranges::find(m_evidence, other) == m_evidence.end())
            m_evidence.push_back(other);
    }
}

bool CountReader::isInDoubtAbout(size_t set)
{
    m_evidence.clear();
    for (const double direction : {kMost, kLeast}) {
        ask(set, direction);
        if (answers(set))
            return true;
        collectEvidence(set);
        // Where the extreme is the truth, nothing beyond it is possible. Otherwise it fell between
        // whole numbers, and the whole ones are looked for.
        const bool isTruth = std::abs(glp_get_obj_val(m_problem.get()) - sizeOf(set)) < kTolerance;
        if (!isTruth && answersInWholeNumbers(set))
            return true;
    }
    return false;
}

} // namespace redress
