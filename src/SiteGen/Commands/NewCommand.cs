// new: writes the file of a new year, or the folder of a new plan, for staff to fill in. It never overwrites.
using System.CommandLine;
using SiteGen.Build;

namespace SiteGen.Commands;

internal static class NewCommand
{
    public static Command Make(TextWriter output)
    {
        var plan = new Argument<string>("plan") { Description = "The plan's folder in data/ / data/ の中の計画のフォルダー" };
        var year = new Argument<string>("year") { Description = "The fiscal year, such as 2021 or R3 / 年度(2021、R3 など)" };
        var id = new Argument<string>("id")
        {
            Description = "The name of the new folder, such as hakodate / 新しいフォルダーの名前(hakodate など)"
        };
        var ofYear = new Command("year", "Write the file for a year's actuals / 1年分の実績値を入れるファイルを作る")
        {
            plan, year, CommandLine.Data, CommandLine.Input, CommandLine.Lang,
        };
        var ofPlan = new Command("plan", "Write an empty plan with examples / 記入例の付いた空の計画を作る")
        {
            id, CommandLine.Data, CommandLine.Input, CommandLine.Lang,
        };
        ofYear.SetAction(
            parsed => Written(parsed, output,
                (folders, lang) => NewYear.Run(folders.Data, parsed.GetValue(plan)!, parsed.GetValue(year)!, lang, output)));
        ofPlan.SetAction(parsed => Written(parsed, output, (folders, lang) => NewPlan.Run(folders, parsed.GetValue(id)!, lang, output)));
        return new("new", "Write a file or folder to fill in / 記入するファイルやフォルダーを作る") { ofYear, ofPlan };
    }

    private static int Written(ParseResult parsed, TextWriter output, Func<Folders, string, int> run)
    {
        var (folders, language) = (CommandLine.FoldersOf(parsed), parsed.GetValue(CommandLine.Lang)!);
        try
        {
            return run(folders, language);
        }
        catch (Exception failure) when (OutputTrouble.Is(failure))
        {
            output.WriteLine(new NewWords(language == "ja").CannotWrite(folders.Data, failure.Message));
            return ExitCode.Output;
        }
    }
}
