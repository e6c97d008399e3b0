//! Video: conversion, live encoding, packaging.

use crate::base::lang::Text;
use crate::catalog::kind::{Category, Kind, Net, Placement};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        id: "mediaconvert",
        aliases: &["elemental-mediaconvert"],
        name: Text::new("AWS Elemental MediaConvert", "AWS Elemental MediaConvert"),
        short: Text::new("MediaConvert", "MediaConvert"),
        about: Text::new(
            "Converts video files. It reads and writes them in Amazon S3 by its service.",
            "動画ファイルを変換します。ファイルはサービスの側から Amazon S3 で読み書きします。",
        ),
        category: Category::Compute,
        placement: Placement::Region,
        net: Net::AwsManaged,
        cloudformation: &["AWS::MediaConvert::Queue"],
        terraform: &["aws_media_convert_queue"],
        source: "https://docs.aws.amazon.com/mediaconvert/latest/ug/what-is.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "medialive",
        aliases: &["elemental-medialive", "medialive-channel"],
        name: Text::new("AWS Elemental MediaLive", "AWS Elemental MediaLive"),
        short: Text::new("MediaLive", "MediaLive"),
        about: Text::new(
            "Encodes live video. Encoders push to its inputs over the internet, or from a VPC.",
            "ライブ映像をエンコードします。入力へは、エンコーダーからインターネット経由または VPC から送ります。",
        ),
        category: Category::Compute,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::MediaLive::Channel"],
        terraform: &["aws_medialive_channel"],
        source: "https://docs.aws.amazon.com/medialive/latest/ug/what-is.html",
        launch: None,
        boundary: None,
    },
    Kind {
        id: "mediapackage",
        aliases: &["elemental-mediapackage", "mediapackage-channel"],
        name: Text::new("AWS Elemental MediaPackage", "AWS Elemental MediaPackage"),
        short: Text::new("MediaPackage", "MediaPackage"),
        about: Text::new(
            "Packages video for players. Its endpoints are public, and CloudFront stands in front of them.",
            "映像をプレーヤー向けにパッケージします。エンドポイントは公開されており、通常は前に CloudFront を置きます。",
        ),
        category: Category::Compute,
        placement: Placement::Region,
        net: Net::PublicEndpoint,
        cloudformation: &["AWS::MediaPackageV2::Channel", "AWS::MediaPackage::Channel"],
        terraform: &["aws_media_package_channel", "aws_media_packagev2_channel_group"],
        source: "https://docs.aws.amazon.com/mediapackage/latest/userguide/what-is.html",
        launch: None,
        boundary: None,
    },
];
