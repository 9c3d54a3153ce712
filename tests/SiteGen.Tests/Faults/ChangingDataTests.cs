// Files that are deleted, cut off or written anew while they are being read: what is read is one whole state, or a problem in words.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Faults;

public sealed class ChangingDataTests : IDisposable
{
    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("deleted")]
    [InlineData("cut off")]
    [InlineData("written anew")]
    public async Task A_file_that_changes_while_it_is_read_gives_its_old_or_new_state_or_a_problem(string fault)
    {
        var path = Path.Combine(folder.Data, "sample/actuals/2016.csv");
        var old = File.ReadAllText(path);
        var now = old.Replace("交通事故,128,", "交通事故,127,", StringComparison.Ordinal).Replace(
            "安全な横断歩道,17,", "安全な横断歩道,18,", StringComparison.Ordinal);
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() => Disturb(path, old, now, fault, stop.Token));

        for (var i = 0; i < 30; i++)
        {
            var problems = new ProblemList();
            var source = SiteBuild.Read(new Folders(folder.Data, folder.Input, ""), problems);
            Assert.Equal(source is null, problems.HasErrors);
            if (source is null) continue;
            var kpis = source.Site.Plans[0].Indicators.ToDictionary(k => k.Id);
            var read = (kpis["traffic-accidents"].ActualOf(2016)?.Value, kpis["safe-crossings"].ActualOf(2016)?.Value);
            // A deleted file, saved so by somebody for a moment, is a state like any other: all of its figures are gone, not some.
            Assert.Contains(read, new (decimal?, decimal?)[] { (128, 17), (127, 18), (null, null) });
        }
        await stop.CancelAsync();
        await writer;
    }

    [Fact]
    public void A_file_that_never_rests_is_a_problem_that_names_it()
    {
        var path = Path.Combine(folder.Data, "sample/actuals/2016.csv");
        using var stop = new CancellationTokenSource();
        var thread = new Thread(() =>
        {
            for (var time = DateTime.UtcNow; !stop.IsCancellationRequested; time = time.AddSeconds(1)) File.SetLastWriteTimeUtc(path, time);
        });
        thread.Start();
        var problems = new ProblemList();

        // On a busy machine the other thread may rest for a while, and the file with it.
        for (var i = 0; i < 1_000 && !problems.HasErrors; i++) SiteBuild.Read(new Folders(folder.Data, folder.Input, ""), problems);

        stop.Cancel();
        thread.Join();
        Assert.Equal(["file-unreadable sample/actuals/2016.csv"], problems.Sorted().Select(p => $"{p.Code} {p.At.File}"));
    }

    private static void Disturb(string path, string old, string now, string fault, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            if (fault == "deleted") File.Delete(path);
            if (fault == "cut off") File.WriteAllText(path, old[..(old.Length / 2)]);
            stop.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(2));
            File.WriteAllText(path, i % 2 == 0 ? now : old);
            stop.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(40));
        }
    }
}
