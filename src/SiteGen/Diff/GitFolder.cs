// A folder as it was in a git revision, put into another place; the work tree is not touched.
using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;

namespace SiteGen.Diff;

/// <summary>Why a revision cannot be had, in words.</summary>
public sealed record GitTrouble(string Ja, string En);

/// <summary>Asks git for old versions of folders.</summary>
public static class GitFolder
{
    /// <summary>Puts a folder as it was in a revision into another, empty one; null when that worked.</summary>
    public static GitTrouble? Extract(string folder, string revision, string to)
    {
        try
        {
            if (Git(folder, "rev-parse", "--show-toplevel").Code != 0) return NoRepository(folder);
            var commit = Git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
            if (commit.Code != 0) return IsShallow(folder) ? Shallow(revision) : Unknown(revision);
            var archive = Git(folder, "archive", "--format=tar", commit.Text.Trim());
            if (archive.Code != 0) return NotThere(folder, revision);
            Directory.CreateDirectory(to);
            TarFile.ExtractToDirectory(new MemoryStream(archive.Bytes), to, overwriteFiles: false);
            return null;
        }
        catch (Win32Exception)
        {
            return new("git が見つかりません。\n→ git を入れるか、版の代わりに、前のデータの入ったフォルダーを指定してください。",
                "git was not found.\n→ Install git, or give a folder with the earlier data in place of a revision.");
        }
    }

    private static (int Code, byte[] Bytes, string Text) Git(string folder, params string[] arguments)
    {
        // Started in the folder, git archive gives that folder alone, with paths from it on.
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        git.ErrorDataReceived += (_, _) => { };
        git.BeginErrorReadLine();
        using var output = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(output);
        git.WaitForExit();
        return (git.ExitCode, output.ToArray(), System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }

    private static bool IsShallow(string folder) => Git(folder, "rev-parse", "--is-shallow-repository").Text.Trim() == "true";

    private static GitTrouble NoRepository(string folder) => new(
        $"「{folder}」は git のリポジトリの中にないか、git が読むことを許していません。\n→ リポジトリの中で実行するか、前のデータの入ったフォルダーを指定してください。",
        $"\"{folder}\" is in no git repository, or git refuses to read it.\n→ Run the command in a repository, or give a folder with the earlier data.");

    private static GitTrouble Unknown(string revision) => new(
        $"「{revision}」という版(コミット、ブランチ、タグ)も、data フォルダーの入ったフォルダーも見つかりません。\n→ 「git log」で版の名前を確かめてください。",
        $"There is no revision (commit, branch, tag) \"{revision}\", and no folder of that name with a folder data in it.\n→ Look up the name with \"git log\".");

    private static GitTrouble Shallow(string revision) => new(
        $"「{revision}」という版は、履歴の一部だけを取り出したこのリポジトリにはありません。\n→ 「git fetch --unshallow」で履歴をすべて取り出してください。GitHub Actions では checkout に fetch-depth: 0 を指定します。",
        $"The revision \"{revision}\" is not in this repository, which has only a part of its history.\n→ Fetch all of it with \"git fetch --unshallow\"; on GitHub Actions give checkout fetch-depth: 0.");

    private static GitTrouble NotThere(string folder, string revision) => new(
        $"版「{revision}」には、フォルダー「{Path.GetFileName(folder)}」がありません。\n→ --data の指定を確かめてください。",
        $"The revision \"{revision}\" has no folder \"{Path.GetFileName(folder)}\".\n→ Check --data.");
}
