// What can be wrong with the output folder, in words: the disk, its permissions, another program. None of it is a bug.
using SiteGen.Output;

namespace SiteGen.Commands;

/// <summary>Words a failure to write the site.</summary>
public static class OutputTrouble
{
    // The number of the system's error: of Linux, and of Windows.
    private static readonly int[] Full = [28, 122, unchecked((int)0x80070070)];
    private static readonly int[] InUse = [11, 26, unchecked((int)0x80070020), unchecked((int)0x80070021)];
    private static readonly int[] Fixed = [16, 18];
    private static readonly int[] Forbidden = [1, 13, 30, unchecked((int)0x80070013)];

    /// <summary>True for a failure of the disk or its permissions.</summary>
    public static bool Is(Exception failure) => First(failure) is IOException or UnauthorizedAccessException;

    /// <summary>The failure itself: pages are written by several threads, which may all fail at once.</summary>
    public static Exception First(Exception failure) =>
        failure is AggregateException { InnerExceptions.Count: > 0 } all ? First(all.InnerExceptions[0]) : failure;

    /// <summary>What is wrong, and how to put it right.</summary>
    public static (string Ja, string En) Words(Exception failure, string folder) => First(failure) switch
    {
        OutputRefusedException refused => (refused.Ja, refused.En),
        _ when File.Exists(folder) => (
            $"出力先「{folder}」はフォルダーではなくファイルです。\n→ --output に別のフォルダーを指定してください。",
            $"The output \"{folder}\" is a file, not a folder.\n→ Give another folder with --output."),
        { HResult: var n } when Full.Contains(n) => (
            $"ディスクの空きが足りず、「{folder}」を作れません。\n→ 空きを作ってから、"
                + $"もう一度実行してください。作業中はサイト2つ分の空きが必要です。",
            $"The disk is full, so \"{folder}\" cannot be made.\n→ Make room and run the command again. "
                + $"While it runs it needs room for two sites."),
        { HResult: var n } when InUse.Contains(n) => (
            $"出力先「{folder}」で別の build が動いているか、ほかのプログラムがファイルを開いています。\n→ "
                + $"それが終わってから、もう一度実行してください。",
            $"Another build is writing to \"{folder}\", or another program has a file in it open.\n→ Run "
                + $"the command again when that has ended."),
        { HResult: var n } when Fixed.Contains(n) => (
            $"出力先「{folder}」はディスクの入口(マウントポイント)なので、"
                + $"新しいサイトと入れ替えられません。\n→ --output に、その中のフォルダーを指定してください。",
            $"The output \"{folder}\" is a mount point, so it cannot be exchanged for the new site.\n→ "
                + $"Give a folder inside it with --output."),
        { } error when error is UnauthorizedAccessException || Forbidden.Contains(error.HResult) => (
            $"出力先「{folder}」か、それが入っているフォルダーに書きこむ権限がありません。\n→ "
                + $"権限を確かめるか、--output に別のフォルダーを指定してください。",
            $"\"{folder}\" or the folder around it may not be written to.\n→ Check its permissions, or give another folder with --output."),
        var other => (
            $"出力先「{folder}」に書けません({other.Message})。\n→ --output の指定とディスクを確かめてください。",
            $"\"{folder}\" cannot be written ({other.Message}).\n→ Check --output and the disk."),
    };
}
