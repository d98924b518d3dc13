// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Tables of published annual reports, typed again: figures and headings, no text. S0 to S4 are the
// five reports of the field in the order of their years' papers.
namespace redress::published {

// clang-format off

inline const QString kS0Received = QStringLiteral(
"Stage 1 complaints received 2020-21\n"
"Directorate\tService\tQ1\tQ2\tQ3\tQ4\tYTD\n"
"Adopt South West\tAdoption\t2\t4\t1\t4\t11\n"
"Children's Commissioning\tChildren's Commissioning\t1\t0\t1\t0\t2\n"
"Children's Social Care\tChildren and Families\t18\t30\t20\t34\t102\n"
"Children's Social Care\tDisabled Children's Service\t1\t9\t9\t7\t26\n"
"Children's Social Care\tEarly Help\t0\t0\t2\t1\t3\n"
"Children's Social Care\tInitial Response\t9\t10\t7\t20\t46\n"
"Children's Social Care\tIntervention and Care Bank Service\t1\t0\t0\t0\t1\n"
"Children's Social Care\tMASH\t4\t3\t1\t3\t11\n"
"Corporate Parenting\tPermanency and Transition\t4\t5\t8\t10\t27\n"
"Corporate Parenting\tResidential\t1\t2\t1\t11\t15\n"
"Corporate Parenting\tSGO team\t1\t1\t0\t1\t3\n"
"Placements and Permanence\tFostering\t3\t0\t1\t0\t4\n"
"Public Health Nursing\tPublic Health Nursing\t0\t0\t4\t0\t4\n"
"Community Health and Wellbeing\tChildren's Homes\t0\t0\t0\t1\t1\n"
"Quality and Performance\tQARSS\t2\t3\t0\t0\t5\n"
"\tGrand Total\t47\t67\t55\t92\t261\n");

inline const QString kS0ContactMethods = QStringLiteral(
"Contact methods 2020-21\n"
"Contact method\tTotal\n"
"MOMO app\t1\n"
"...\t\n"
"Grand total\t268\n");

inline const QString kS0Outcomes = QStringLiteral(
"Stage 1 outcome 2020/21\n"
"Service\tNo. responded to (Q1)\t% upheld (Q1)\tNo. responded to (Q2)\t% upheld (Q2)\tNo. responded to (Q3)\t% upheld (Q3)\tNo. responded to (Q3)\t% upheld (Q3)\tNo. responded to (YTD)\t% upheld (YTD)\n"
"Adoption\t1\t100%\t4\t100%\t1\t0%\t1\t100%\t7\t86%\n"
"Children's Commissioning\t\t\t1\t100%\t\t\t\t\t1\t100%\n"
"Children and Families\t3\t0%\t18\t50%\t16\t38%\t14\t44%\t51\t42%\n"
"Disabled Children's Service\t3\t67%\t8\t38%\t5\t100%\t3\t67%\t19\t63%\n"
"Early Help\t\t\t\t\t2\t50%\t2\t50%\t4\t50%\n"
"Initial Response\t1\t100%\t7\t43%\t6\t67%\t6\t17%\t20\t45%\n"
"MASH\t\t\t4\t50%\t1\t0%\t1\t100%\t6\t50%\n"
"Permanency and Transition\t\t\t2\t0%\t7\t71%\t11\t69%\t20\t63%\n"
"Residential\t1\t0%\t1\t0%\t1\t0%\t11\t0%\t14\t0%\n"
"SGO team\t\t\t2\t50%\t\t\t\t\t2\t50%\n"
"Fostering\t1\t0%\t\t\t1\t0%\t\t\t2\t0%\n"
"Public Health Nursing\t\t\t\t\t3\t33%\t1\t100%\t4\t50%\n"
"Children's Homes\t\t\t\t\t\t\t1\t100%\t1\t100%\n"
"QARSS\t\t\t1\t100%\t1\t0%\t\t\t2\t50%\n"
"Grand Total\t10\t40%\t48\t50%\t44\t50%\t51\t65%\t153\t54%\n");

inline const QString kS1FindingsStage1 = QStringLiteral(
"Complaints by finding, Stage 1\n"
"Stage 1\t2017-18\t\t2018-19\t\t2019-20\t\n"
"\tNumber\tPercentage\tNumber\tPercentage\tNumber\tPercentage\n"
"Upheld whole\t2\t4%\t1\t3%\t0\t0%\n"
"Upheld in part\t5\t10%\t3\t8%\t4\t15%\n"
"Not upheld\t35\t73%\t31\t86%\t23\t85%\n"
"Not found\t6\t13%\t1\t3%\t0\t0%\n"
"Total\t48\t100%\t36\t100%\t27\t100%\n");

inline const QString kS1FindingsStage2 = QStringLiteral(
"Complaints by finding, Stage 2\n"
"Stage 2\t2017-18\t\t2018-19\t\t2019-20\t\n"
"\tNumber\tPercentage\tNumber\tPercentage\tNumber\tPercentage\n"
"Upheld whole\t0\t0%\t0\t0%\t0\t0%\n"
"Upheld in part\t3\t50%\t0\t0%\t0\t0%\n"
"Not upheld\t3\t50%\t7\t100%\t2\t40%\n"
"Not found\t0\t0%\t0\t0%\t0\t0%\n"
"Still being investigated\t0\t0%\t0\t0%\t3\t60%\n"
"Total\t6\t100%\t7\t100%\t5\t100%\n");

inline const QString kS2Statutory = QStringLiteral(
"Stage 1, statutory\n"
"Team\t2019/20\tUpheld/ Partially Upheld\tResponded to on time\t% responded to on time\n"
"LAC & Permanency & Care Leavers\t7*\t3\t5\t71%\n"
"Safeguarding & Care Planning\t2\t1\t0\t0%\n"
"14+ Team\t1\t0\t0\t0%\n"
"Total\t10\t4\t5\t50%\n"
"* one from a young person\n");

inline const QString kS2NonStatutory = QStringLiteral(
"Stage 1, non-statutory\n"
"Team\t2019/20\tUpheld/ Partially Upheld\tResponded to on time\t% responded to on time\n"
"LAC & Permanency & Care Leavers\t4\t4\t2\t50%\n"
"Safeguarding & Care Planning\t3\t2\t1\t33%\n"
"14+ Team\t1\t0\t0\t0%\n"
"MASH & CP\t7\t5\t4\t57%\n"
"Access to Resources & CWD\t2\t1\t2\t100%\n"
"Quality Assurance\t1\t1\t0\t0%\n"
"Total\t17\t13\t9\t53%\n");

inline const QString kS3Received = QStringLiteral(
"Complaints received 23-24\n"
"Directorate\tQ1\tQ2\tQ3\tQ4\tYTD\n"
"Children's Social Care\t87\t91\t81\t\t259\n"
"Adult Social Care\t40\t57\t31\t\t128\n"
"Climate Change, Environment & Transport\t229\t217\t166\t\t612\n"
"Public Health, Communities & Prosperity\t14\t7\t2\t\t23\n"
"County Solicitors\t6\t9\t3\t\t18\n"
"Education and Learning\t85\t62\t57\t\t204\n"
"Transformation & Business Services\t8\t18\t5\t\t31\n"
"Grand Total\t469\t461\t345\t\t1275\n");

inline const QString kS3Outcomes = QStringLiteral(
"Complaint outcomes 2023-24\n"
"\tQ1\t\tQ2\t\tQ3\t\tYTD\t\n"
"Directorate\tTotal Outcomes\t%Upheld/Partially Upheld\tTotal Outcomes\t%Upheld/Partially Upheld\tTotal Outcomes\t%Upheld/Partially Upheld\tTotal Outcomes\t%Upheld/Partially Upheld\n"
"Adult Social Care\t41\t34%\t41\t37%\t31\t6%\t113\t27%\n"
"Children's Social Care\t57\t51%\t76\t46%\t48\t41%\t181\t46%\n"
"Climate Change, Environment & Transport\t165\t5%\t251\t4%\t167\t6%\t583\t5%\n"
"Public Health, Communities & Prosperity\t19\t32%\t8\t0%\t2\t0%\t29\t21%\n"
"County Solicitors\t3\t33%\t8\t63%\t2\t0%\t13\t46%\n"
"Education and Learning\t71\t62%\t80\t40%\t66\t48%\t217\t50%\n"
"Transformation & Business Services\t5\t40%\t11\t36%\t13\t31%\t29\t34%\n"
"Total\t361\t29%\t475\t21%\t329\t21%\t1165\t24%\n");

inline const QString kS3ResponseTimes = QStringLiteral(
"Complaint response times 2023-24\n"
"\tQ1\t\tQ2\t\tQ3\t\tTotal\t\n"
"Directorate\tNo. Responded to\t% in time\tNo. Responded to\t% in time\tNo. Responded to\t% in time\tNo. Responded to\t% in time\n"
"Children's Social Care\t57\t25%\t76\t49%\t47\t49%\t180\t41%\n"
"Adult Social Care\t41\t41%\t41\t59%\t33\t36%\t115\t46%\n"
"Climate Change, Environment & Transport\t168\t80%\t260\t82%\t174\t80%\t602\t81%\n"
"Public Health, Communities & Prosperity\t20\t85%\t8\t50%\t2\t100%\t30\t77%\n"
"County Solicitors\t3\t33%\t9\t78%\t2\t50%\t14\t64%\n"
"Education and Learning\t73\t52%\t80\t55%\t68\t71%\t221\t59%\n"
"Transformation & Business Services\t5\t60%\t11\t73%\t13\t100%\t29\t83%\n"
"Total\t367\t61%\t485\t69%\t339\t71%\t1191\t67%\n");

/// The appendix: how many responses there were, and how many of them were looked at.
inline const QString kS3DipSample = QStringLiteral(
"Dip sample of responses, Q3 2023-24\n"
"Directorate\tResponses\tSampled\n"
"Children's Social Care\t39\t30% (11)\n");

inline const QString kS3OmbudsmanReceived = QStringLiteral(
"LGSCO complaints received 2023-24\n"
"Directorate\tQ1\tQ2\tQ3\tQ4\tYTD\n"
"Children's Social Care\t2\t3\t10\t\t15\n"
"Adult Social Care\t6\t4\t12\t\t22\n"
"Education & Learning\t15\t22\t9\t\t46\n"
"Climate Change, Environment & Transport\t9\t12\t9\t\t30\n"
"Transformation & Business Services\t3\t1\t2\t\t6\n"
"Communities, Public Health, Environment & Prosperity\t1\t1\t1\t\t3\n"
"Legal & Democratic Services\t2\t1\t\t\t3\n"
"Finance & Public Value\t\t\t\t\t\n"
"Total\t38\t44\t43\t\t125\n");

/// The first of its four blocks.
inline const QString kS3OmbudsmanOutcomes = QStringLiteral(
"LGSCO outcomes 2023-24\n"
"\tQ1\t\t\t\t\t\t\n"
"Directorate\tClosed after initial enquiries - no further action\tClosed after initial enquiries - out of jurisdiction\tNot upheld - no fault or injustice\tUpheld - fault and injustice\tUpheld - fault but no injustice\t% Upheld\tQ1 Total\n"
"Children's Social Care\t2\t\t1\t1\t\t25%\t4\n"
"Adult Social Care\t\t\t\t\t\t\t\n"
"Education & Learning\t2\t\t1\t11\t1\t73%\t15\n"
"Climate Change, Environment & Transport\t7\t\t\t\t\t0%\t7\n"
"Transformation & Business Services\t3\t\t2\t1\t\t17%\t6\n"
"Communities, Public Health, Environment & Prosperity\t\t1\t\t\t\t0%\t1\n"
"Legal & Democratic Services\t\t1\t1\t\t\t0%\t2\n"
"Finance & Public Value\t\t\t\t\t\t\t\n"
"Total\t14\t2\t5\t13\t1\t37%\t35\n");

inline const QString kS4Demand = QStringLiteral(
"Social care demand\n"
"Indicator\t2016/17\t2017/18\t% change 16/17 to 17/18\n"
"Referrals\t6836\t7299\t+6.8%\n"
"Single assessments\t3059\t4417\t+44.4%\n"
"Children in care at 31 March\t509\t555\t+9.0%\n"
"Child protection plans at 31 March\t428\t394\t-7.9%\n");

inline const QString kS4Responses = QStringLiteral(
"Responses by service area 2017-18\n"
"Service area\t# responded in 10 working days\t# responded in 20 working days\t# outside of statutory timescales\n"
"Safeguarding\t5\t0\t1\n"
"Strengthening Families\t8\t4\t2\n"
"Disabled Childrens\t3\t2\t2\n"
"Children in Care\t4\t2\t0\n"
"Fostering and Adoption\t1\t2\t4\n"
"First Response\t3\t6\t4\n"
"Early Help\t3\t1\t0\n"
"CP Bassett\t7\t4\t1\n"
"CP NWL / Hinckley\t5\t4\t4\n"
"CP Pennine\t3\t5\t3\n"
"TOTALS\t42\t29\t21\n");

inline const QString kS4Costs = QStringLiteral(
"Costs incurred through the procedure\n"
"Spend\tTotal 2015/16\tTotal 2016/17\tTotal 2017/18\n"
"Independent persons\t\u00a33910\t\u00a35,050\t\u00a37,960\n"
"Investigative officers\t\u00a38200\t\u00a311,490\t\u00a323,380\n"
"Stage 3\t\u00a31790\t\u00a31,810\t\u00a37,150\n"
"Mediation\t\u00a3930\t\u00a30\t\u00a30\n"
"Financial redress\t\u00a3300\t\u00a30\t\u00a3150\n"
"Total\t\u00a315,130\t\u00a318,350\t\u00a338,640\n");

/// Captions and where its text speaks of them, in the order of the paper. The picture of its second
/// table has its caption within.
inline const QString kS4Outline = QStringLiteral(
"Table 1 - Demand\n"
"Volumes are set out below (Table 2).\n"
"Table 2: Volumes\n"
"Referrals are those of table 1 above.\n"
"By service, table 2 below has both years.\n"
"Table 3: Received by service area\n"
"Table 4: Performance\n"
"Table 4 above has the days taken.\n"
"Causes are shown below in table 5.\n"
"Table 5 \u2013 Causes\n"
"Table 6: Outcomes\n"
"Table 6 above has the findings.\n"
"Table 8 below has the spending.\n"
"Table 8 Costs\n"
"Table 8 (overleaf) has the actions.\n"
"Table 8: Actions\n");

// clang-format on

} // namespace redress::published
