// Runs git: whatever the shell says of repositories elsewhere is not passed on.
using System.Diagnostics;
using System.Text;

namespace SiteGen.Output;

/// <summary>What a run of git gave.</summary>
/// <param name="Code">Its exit code; 0 when all went well.</param>
/// <param name="Bytes">What it printed.</param>
public sealed record GitAnswer(int Code, byte[] Bytes)
{
    /// <summary>What it printed, as text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);
}

/// <summary>Runs git.</summary>
public static class Git
{
    private static readonly string[] Elsewhere =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE"
    ];

    /// <summary>Runs git in a folder.</summary>
    public static GitAnswer Run(string folder, params string[] arguments)
    {
        using var git = Process.Start(Started(folder, arguments))!;
        git.ErrorDataReceived += (_, _) => { };
        git.BeginErrorReadLine();
        using var output = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(output);
        git.WaitForExit();
        return new(git.ExitCode, output.ToArray());
    }

    private static ProcessStartInfo Started(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Elsewhere) start.Environment.Remove(name);
        return start;
    }
}
