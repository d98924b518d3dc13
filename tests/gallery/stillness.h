// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress {

/// Waits until the windows have come to rest: nothing works behind them, and nothing has been laid
/// out or painted for a while. A page that never rests is waited for no longer than \p mostMs.
void comeToRest(int mostMs);

} // namespace redress
