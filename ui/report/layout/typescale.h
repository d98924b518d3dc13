// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"

namespace redress {

/// How a kind of text is set. Lengths in units, 20 to the point.
struct TextStyle {
    PaperFont font;
    double leading = 300; ///< From base line to base line.
    double before = 120;  ///< Space above, except at the head of a page.
    PaperInk ink = PaperInk::Text;
};

/// The type of the paper: 11 pt text, 10 pt tables, 9 pt notes and running lines.
namespace type {

inline constexpr TextStyle kOrganisation{.font = {240, true}, .leading = 360, .before = 240};
inline constexpr TextStyle kTitle{.font = {440, true}, .leading = 540, .before = 600};
inline constexpr TextStyle kSubtitle{.font = {300}, .leading = 400, .before = 20};
inline constexpr TextStyle kHeading1{.font = {300, true}, .leading = 400, .before = 360};
inline constexpr TextStyle kHeading2{.font = {250, true}, .leading = 340, .before = 300};
inline constexpr TextStyle kHeading3{.font = {220, true}, .leading = 300, .before = 220};
inline constexpr TextStyle kBody{.font = {220}};
inline constexpr TextStyle kLead{.font = {240}, .leading = 330, .before = 140};
inline constexpr TextStyle kStanding{.font = {220, false, true}, .before = 300};
inline constexpr TextStyle kNote{
    .font = {180}, .leading = 240, .before = 90, .ink = PaperInk::Quiet};
inline constexpr TextStyle kListItem{.font = {220}, .before = 90};
inline constexpr TextStyle kCaption{.font = {200, true}, .leading = 260, .before = 280};
inline constexpr TextStyle kBanner{
    .font = {480, true}, .leading = 600, .before = 0, .ink = PaperInk::OnBanner};
inline constexpr TextStyle kBannerNumber{
    .font = {260, true}, .leading = 400, .before = 0, .ink = PaperInk::OnBanner};
inline constexpr TextStyle kPanelFigure{
    .font = {520, true}, .leading = 620, .before = 0, .ink = PaperInk::Accent};
inline constexpr TextStyle kPanelText{.font = {220}, .leading = 290, .before = 0};
inline constexpr TextStyle kSideTitle{.font = {240, true}, .leading = 310, .before = 0};
inline constexpr TextStyle kFootnote{.font = {180}, .leading = 240, .before = 60};
inline constexpr TextStyle kContents{.font = {220}, .leading = 330, .before = 30};
inline constexpr TextStyle kRunning{
    .font = {180}, .leading = 240, .before = 0, .ink = PaperInk::Quiet};

inline constexpr double kAfterCaption = 100;
inline constexpr double kAfterTable = 280; ///< Below a table, chart or quotation.

inline constexpr double kHeavyRule = 22;
inline constexpr double kRule = 15;
inline constexpr double kThinRule = 9;

} // namespace type

} // namespace redress
