// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/uianotice.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <QLibrary>
#include <QString>
#include <QWidget>

#include <atomic>

#include <windows.h>

#include <oleauto.h>
#include <uiautomationcore.h>

namespace redress {

namespace {

// Of NotificationKind and NotificationProcessing, which MinGW's headers do not have.
constexpr int kOther = 4;
constexpr int kImportantAll = 0;

using HostProviderFromHwnd = HRESULT(WINAPI *)(HWND, IRawElementProviderSimple **);
using RaiseNotificationEvent = HRESULT(WINAPI *)(IRawElementProviderSimple *, int, int, BSTR, BSTR);

/// UIAutomationCore.dll, loaded when something is first said.
struct Automation {
    HostProviderFromHwnd host = nullptr;
    RaiseNotificationEvent raise = nullptr;

    Automation()
    {
        QLibrary library(QStringLiteral("UIAutomationCore"));
        host = reinterpret_cast<HostProviderFromHwnd>(library.resolve("UiaHostProviderFromHwnd"));
        raise =
            reinterpret_cast<RaiseNotificationEvent>(library.resolve("UiaRaiseNotificationEvent"));
    }
};

const Automation &automation()
{
    static const Automation loaded;
    return loaded;
}

/// A window as the place where a notification comes from.
class WindowProvider final : public IRawElementProviderSimple
{
public:
    explicit WindowProvider(HWND window)
        : m_window(window)
    {}

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID id, void **found) override
    {
        if (!found)
            return E_INVALIDARG;
        const bool isKnown = id == __uuidof(IUnknown) || id == __uuidof(IRawElementProviderSimple);
        *found = isKnown ? static_cast<IRawElementProviderSimple *>(this) : nullptr;
        if (!isKnown)
            return E_NOINTERFACE;
        AddRef();
        return S_OK;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++m_holders; }
    ULONG STDMETHODCALLTYPE Release() override
    {
        const ULONG left = --m_holders;
        if (left == 0)
            delete this;
        return left;
    }
    HRESULT STDMETHODCALLTYPE get_ProviderOptions(ProviderOptions *options) override
    {
        if (!options)
            return E_INVALIDARG;
        *options = ProviderOptions_ServerSideProvider;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE GetPatternProvider(PATTERNID, IUnknown **pattern) override
    {
        if (!pattern)
            return E_INVALIDARG;
        *pattern = nullptr;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE GetPropertyValue(PROPERTYID, VARIANT *value) override
    {
        if (!value)
            return E_INVALIDARG;
        value->vt = VT_EMPTY;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE
    get_HostRawElementProvider(IRawElementProviderSimple **provider) override
    {
        return provider ? automation().host(m_window, provider) : E_INVALIDARG;
    }

private:
    ~WindowProvider() = default;

    HWND m_window;
    std::atomic<ULONG> m_holders = 1;
};

BSTR bstr(const QString &text)
{
    return SysAllocStringLen(reinterpret_cast<const OLECHAR *>(text.utf16()), UINT(text.size()));
}

} // namespace

void raiseUiaNotice(const QWidget &window, const QString &words)
{
    if (!automation().host || !automation().raise)
        return;
    auto *provider = new WindowProvider(reinterpret_cast<HWND>(window.winId()));
    const BSTR said = bstr(words);
    const BSTR kind = bstr(QStringLiteral("Redress"));
    automation().raise(provider, kOther, kImportantAll, said, kind);
    SysFreeString(said);
    SysFreeString(kind);
    provider->Release();
}

} // namespace redress

#else

namespace redress {

void raiseUiaNotice(const QWidget &, const QString &) {}

} // namespace redress

#endif
