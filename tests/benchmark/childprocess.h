// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace redress {

/// What another program took from its start to its end.
struct ChildUse {
    double wallSeconds = 0;
    double processorSeconds = 0;
    double peakMegabytes = 0; ///< Resident, at most.
    int exitCode = 0;
};

/// Runs a program and waits for it; what it prints is dropped.
/// \throws std::runtime_error if it cannot be started or does not end with \p wantedExit.
ChildUse runChild(const std::vector<std::string> &arguments, int wantedExit = 0);

} // namespace redress
