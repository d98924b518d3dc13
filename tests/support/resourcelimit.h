// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <gtest/gtest.h>

#include <csignal>

#include <sys/resource.h>

namespace redress {

/// A limit of this program until it is lifted or the object goes: of the size of files, which
/// stands for a disk that is full, or of their number.
class ResourceLimit final
{
public:
    ResourceLimit(int of, rlim_t most)
        : m_of(of)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        EXPECT_EQ(getrlimit(resource(), &m_before), 0);
        rlimit less = m_before;
        less.rlim_cur = most;
        EXPECT_EQ(setrlimit(resource(), &less), 0);
    }
    ~ResourceLimit() { lift(); }
    Q_DISABLE_COPY_MOVE(ResourceLimit)

    void lift() const { EXPECT_EQ(setrlimit(resource(), &m_before), 0); }

private:
    __rlimit_resource_t resource() const { return static_cast<__rlimit_resource_t>(m_of); }

    int m_of;
    rlimit m_before{};
};

} // namespace redress

#endif
