// Three hundred CSVs are checked in about a second.
using SiteGen.Plans;

namespace SiteGen.Tests.RealData;

[Collection(nameof(Timed))]
public sealed class SpeedTests : IDisposable
{
    private const int Copies = 5;

    // Measured alone: 0.4 s. A machine that runs other tests beside it is slower.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private readonly string data = Directory.CreateTempSubdirectory("sitegen-300-").FullName;

    public void Dispose() => Directory.Delete(data, recursive: true);

    [Fact]
    public void Three_hundred_files_are_read_and_checked_quickly()
    {
        var files = CopyPlans();

        var times = Enumerable.Range(0, 3).Select(_ => Check()).ToList();

        Assert.InRange(files, 290, 400);
        Assert.InRange(times.Min(), TimeSpan.Zero, Limit);
    }

    private TimeSpan Check()
    {
        var problems = new ProblemList();
        var before = WorkedTime.Now();
        Assert.NotNull(PlanReader.Read(data, problems));
        return WorkedTime.Now() - before;
    }

    private int CopyPlans()
    {
        var real = Repository.PathOf("data");
        foreach (var file in Directory.GetFiles(real, "*.csv", SearchOption.AllDirectories))
        {
            var parts = Path.GetRelativePath(real, file).Split(Path.DirectorySeparatorChar);
            for (var i = 1; i <= (parts.Length == 1 ? 1 : Copies); i++)
            {
                // The first copy keeps its name: other files speak of it.
                var to = Path.Combine([data, .. parts.Length == 1 ? parts : [i == 1 ? parts[0] : $"{parts[0]}-{i}", .. parts[1..]]]);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }
        return Directory.GetFiles(data, "*.csv", SearchOption.AllDirectories).Length;
    }
}
