// Ctrl+C, and a polite request of the system to end: the build stops at the next page and cleans up behind itself.
using System.Runtime.InteropServices;

namespace SiteGen.Commands;

internal sealed class Interrupt : IDisposable
{
    private readonly PosixSignalRegistration[] signals;

    private Interrupt(CancellationTokenSource stop) =>
        signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(s => PosixSignalRegistration.Create(s, context =>
    {
        context.Cancel = true;
        stop.Cancel();
    }))];

    /// <summary>Cancels when the user or the system asks to stop.</summary>
    public static Interrupt Watch(CancellationTokenSource stop) => new(stop);

    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
    }
}
