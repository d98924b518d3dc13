// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

class MainWindow;
class Pictures;

/// All cases at the Ombudsman, on the page of the cases, which is open.
void walkOmbudsmanCases(MainWindow &window, const QString &suffix, Pictures &pictures);
/// The letters of a case at the Ombudsman that stands alone, which is open in \p window, and the
/// form of one.
void walkEnquiries(MainWindow &window, const QString &suffix, Pictures &pictures);
/// A new contact as a case at the Ombudsman, in the page that is open.
void walkOmbudsmanIntake(MainWindow &window, const QString &suffix, Pictures &pictures);

/// The people of a case with their forms, and a new contact from one of them.
void walkPeople(MainWindow &window, const QString &suffix, Pictures &pictures);

} // namespace redress
