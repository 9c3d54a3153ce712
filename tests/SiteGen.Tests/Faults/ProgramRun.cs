// The program as a process of its own: for what a test cannot change in itself, such as the user and the environment.
using System.Diagnostics;

namespace SiteGen.Tests.Faults;

/// <summary>What a run of the program gave.</summary>
internal sealed record ProgramRun(int Code, string Printed)
{
    // Of Debian, and of most others: a user who owns nothing.
    private const string Nobody = "65534";

    /// <summary>True where another user can be taken on, who may not read everything: for root only.</summary>
    public static bool CanBeNobody => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;

    /// <summary>Runs the program.</summary>
    public static ProgramRun Of(string[] arguments, IReadOnlyDictionary<string, string?>? environment = null, string? folder = null) =>
        Start(["dotnet", Program, .. arguments], environment ?? new Dictionary<string, string?>(), folder ?? Path.GetTempPath(), "");

    /// <summary>Runs the program as somebody to whom permissions mean something: nobody where we are root, else us.</summary>
    public static ProgramRun AsOrdinaryUser(string[] arguments, string answer = "")
    {
        string[] user = CanBeNobody ? ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups"] : [];
        return Start([.. user, "dotnet", Program, .. arguments],
            new Dictionary<string, string?> { ["HOME"] = Path.GetTempPath() }, Path.GetTempPath(), answer);
    }

    private static string Program => Readable.Value;

    // Nobody may not look into the folder of the tests.
    private static readonly Lazy<string> Readable = new(() =>
    {
        if (!CanBeNobody) return Path.Combine(AppContext.BaseDirectory, "sitegen.dll");
        var copy = Directory.CreateTempSubdirectory("sitegen-program-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(copy, recursive: true);
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        Open(copy);
        return Path.Combine(copy, "sitegen.dll");
    });

    /// <summary>Lets everybody read and write a folder and what is in it.</summary>
    public static void Open(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode All = (UnixFileMode)0b111_111_111;
        File.SetUnixFileMode(folder, All);
        foreach (var inner in Directory.GetDirectories(folder)) Open(inner);
        foreach (var file in Directory.GetFiles(folder)) File.SetUnixFileMode(file, All);
    }

    private static ProgramRun Start(string[] command, IReadOnlyDictionary<string, string?> environment, string folder, string answer)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var run = Process.Start(start)!;
        run.StandardInput.Write(answer);
        run.StandardInput.Close();
        var error = run.StandardError.ReadToEndAsync();
        var printed = run.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        run.WaitForExit();
        return new(run.ExitCode, printed);
    }
}
