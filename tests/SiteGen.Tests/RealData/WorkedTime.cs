// How long this thread has worked: what other programs take from a busy machine does not count.
using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Tests.RealData;

internal static class WorkedTime
{
    // Linux tells it in nanoseconds; elsewhere the clock has to do.
    private const string OfThisThread = "/proc/thread-self/schedstat";

    public static TimeSpan Now() => File.Exists(OfThisThread)
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(OfThisThread).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
        : Stopwatch.GetElapsedTime(0);
}
