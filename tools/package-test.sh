#!/bin/sh
# Packs everything, then tries the packages as a stranger would: the tool from an empty folder, and the README's example of the libraries in a project
# of its own. Usage: package-test.sh
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "packages: FAILED: $*" >&2; exit 1; }

dotnet pack "$root" -c Release -o "$work/packages" --nologo -v q
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")

dotnet tool install essaydeck --version "$version" --tool-path "$work/tool" --add-source "$work/packages" >/dev/null
sh "$root/tools/smoke-test.sh" "$work/tool/essaydeck" >/dev/null 2>&1 || fail "the tool does not pass the smoke test"

mkdir -p "$work/example/talk"
cp "$root/content/genai-alignment.md" "$work/example/talk/essay.md"
cd "$work/example"
# A cache of its own: another build of the same version may lie in the user's.
cat >nuget.config <<XML
<configuration>
  <packageSources><add key="packed" value="$work/packages" /></packageSources>
  <config><add key="globalPackagesFolder" value="$work/cache" /></config>
</configuration>
XML
cat >example.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="GenAiAlignment.Pptx" Version="$version" />
    <PackageReference Include="GenAiAlignment.Pdf" Version="$version" />
  </ItemGroup>
</Project>
XML
{
    sed -n 's/^using GenAiAlignment.*;$/&/p' "$root/tests/GenAiAlignment.Tests/Readme/LibraryExample.cs"
    echo 'string folder = "talk";'
    echo 'string themeFolder = Path.Combine(AppContext.BaseDirectory, "themes");'
    sed -n '/^```csharp$/,/^```$/p' "$root/README.md" | grep -v '^```'
} >Program.cs
dotnet run || fail "the README's example"
for file in essay.pptx essay.pdf; do [ -s "talk/$file" ] || fail "the example made no $file"; done
echo "packages: all good"
